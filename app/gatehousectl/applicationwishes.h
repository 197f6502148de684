// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/applications/application.h"

#include <QStringList>

namespace gatehouse::ctl {

/// The options that say how an application shall be. One that was given takes the place of what was there; an empty value removes it.
class ApplicationWishes
{
public:
    void addTo(Command &verb);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Status applyTo(Application &application) const;

private:
    [[nodiscard]] Status applyConnection(Application &application) const;

    QString m_name;
    QString m_description;
    QString m_startUrl;
    QString m_relayState;
    QString m_session;
    QString m_acsUrl;
    QString m_audience;
    QString m_certificateFile;
    QString m_signs;
    QString m_acsIndex;
    QString m_signedRequests;
    QList<Option *> m_options;  ///< in the order of the texts above
};

}  // namespace gatehouse::ctl
