// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// A name as its owner writes it, and in the letters of a username.
struct DemoName {
    QString written{};
    QString latin{};  ///< a-z, hyphens and apostrophes only
};

/// How people of one language are called and where the company has offices for them.
struct DemoCulture {
    enum class Order { GivenFirst, FamilyFirst, FamilyFirstJoined };

    struct City {
        QString name{};
        QString region{};
        QString country{};     ///< ISO 3166-1, two letters
        QString timezone{};    ///< IANA
        QString postalCode{};  ///< every # stands for a digit, as in the next two
        QString phone{};
        QString street{};
    };

    QString locale{};    ///< BCP 47: "de-DE"
    quint32 weight = 1;  ///< how many of the company's people, compared with the others
    Order order = Order::GivenFirst;
    bool ownScript = false;  ///< written in other letters than Latin ones
    QList<DemoName> womensNames{};
    QList<DemoName> mensNames{};
    QList<DemoName> womensFamilyNames{};
    QList<DemoName> mensFamilyNames{};
    QList<City> cities{};
};

/// Somebody whose name no table makes: long, short, from right to left, with marks and apostrophes.
struct DemoOriginal {
    QString locale{};
    DemoName given{};
    DemoName family{};
    QString display{};
};

[[nodiscard]] const QList<DemoCulture> &demoCultures();
[[nodiscard]] const QList<DemoOriginal> &demoOriginals();

}  // namespace gatehouse
