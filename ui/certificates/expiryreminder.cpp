// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/expiryreminder.h"

#include "core/base/clock.h"
#include "core/certificates/certificateservice.h"
#include "models/certificates/certificatetablemodel.h"
#include "ui/shell/noticelog.h"

#include <chrono>

namespace gatehouse {

using namespace std::chrono_literals;

ExpiryReminder::ExpiryReminder(const Desk &desk, NoticeLog &log, QObject *parent) : QObject(parent), m_desk(desk), m_log(log)
{
    m_hours.setTimerType(Qt::VeryCoarseTimer);
    m_hours.setInterval(1h);
    connect(&m_hours, &QTimer::timeout, this, &ExpiryReminder::look);
    m_hours.start();
    look();
}

void ExpiryReminder::look()
{
    if (!m_desk.workspace.mayChange()) {
        return;
    }
    using Things = QList<ExpiringThing>;
    m_desk.tasks.start<Things>(
        Tasks::Lane::Write, tr("Looking which certificates expire"), this,
        [first = !m_told](Workspace &at, Progress &) -> Result<Things> {
            CertificateService service(at);
            const auto due = service.remind();
            if (!due) {
                return fail(due);
            }
            return first || *due > 0 ? service.urgent() : Things();
        },
        [this](const Result<Things> &things) {
            m_told = m_told || things.has_value();
            const QDateTime now = m_desk.workspace.clock().now();
            for (const ExpiringThing &thing : things.value_or(Things())) {
                m_log.add(toneOf(expiryOf(thing.expiresAt, now)), tr("The certificate of %1: %2", "whose certificate, and when it expires")
                                                                      .arg(thing.name, sentenceOf(thing.expiresAt, now)));
            }
        },
        Task::Shown::No);
}

}  // namespace gatehouse
