// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace gatehouse {

/// One of the words that a setting may be.
struct SettingChoice {
    QString word{};   ///< as in the file and on the command line
    QString label{};  ///< translated
};

/// Something about a workspace that an administrator sets: what it is called, which values it takes, what holds while it is not set. Forms
/// and the command line are made from these. Secrets are none of them.
struct Setting {
    enum class Area { Workspace, Sessions, Mail };
    enum class Form {
        Text,         ///< `least` to `most` characters
        Host,         ///< a name or an address of the network
        Number,       ///< `least` to `most`
        Minutes,      ///< `least` to `most`
        Choice,       ///< one of `choices`
        Address,      ///< of mail
        Certificate,  ///< PEM
    };

    QString name{};  ///< as in the file, the history and on the command line: "mail.host"
    Area area = Area::Workspace;
    Form form = Form::Text;
    QString label{};        ///< translated
    QString explanation{};  ///< translated; a sentence
    QString usual{};        ///< what holds while it is not set
    qint64 least = 0;
    qint64 most = 0;
    QList<SettingChoice> choices{};

    [[nodiscard]] bool isRequired() const { return least > 0 && form == Form::Text; }
};

/// Every setting, in the order in which they are shown.
[[nodiscard]] const QList<Setting> &allSettings();
[[nodiscard]] const Setting *settingNamed(const QString &name);

/// A value as it is kept, without blanks around it; an empty one stands for what is usual. The error's field is the name of the setting.
[[nodiscard]] Result<QString> validated(const Setting &setting, const QString &value);
/// For a person: the label of a choice, "8 hours" for minutes.
[[nodiscard]] QString shown(const Setting &setting, const QString &value);

}  // namespace gatehouse
