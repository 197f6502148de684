// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::ctl {

/// What a command offers, as CLI11 itself describes it: what the manual page and the completion are made of.
struct Outline {
    /// An option, or a word without an option in front.
    struct Word {
        QStringList names{};    ///< "-w", "--workspace"; the one name of a word without an option
        QString value{};        ///< what the value is: FILE, N, csv|json; empty for a flag
        QString what{};         ///< the sentence of the help
        QString environment{};  ///< the variable that stands in for it
        bool required = false;
        bool repeated = false;
    };

    QStringList path{};  ///< "user", "list"; empty for the program
    QString what{};
    QList<Word> options{};
    QList<Word> places{};  ///< words without an option in front, in their order
    QStringList examples{};
    QString remark{};  ///< what the help says behind the examples
    QList<Outline> commands{};
};

[[nodiscard]] Outline outlineOf(const Command &command);

}  // namespace gatehouse::ctl
