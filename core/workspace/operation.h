// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace gatehouse {

/// Who is at work and through which program; both stand in every event.
struct Operator {
    QString name;   ///< the operator's user name
    QString agent;  ///< "gatehouse/0.1", "gatehousectl/0.1"
};

/// A change that somebody asks for, as it will stand in the history.
struct Operation {
    QString name;              ///< CloudTrail operation name (guide: "AWS SSO information in CloudTrail")
    QString summary;           ///< one translated sentence without its full stop: "Add user ana"
    QJsonObject parameters{};  ///< requestParameters; secrets are redacted by name before they are stored
    QString source = QStringLiteral("sso-directory.amazonaws.com");  ///< the service the event is filed under
};

}  // namespace gatehouse
