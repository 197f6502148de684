// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QStringList>

namespace gatehouse::ctl {

/// Shows a person where long work stands, on one line of stderr; stops when Ctrl+C asks for it.
class ConsoleProgress final : public Progress
{
public:
    ConsoleProgress() { m_clock.start(); }
    /// Items that fail are kept in `failures`, for whoever tells everything at once, instead of being told one by one.
    explicit ConsoleProgress(QStringList &failures) : ConsoleProgress() { m_failures = &failures; }
    ~ConsoleProgress() override;
    Q_DISABLE_COPY_MOVE(ConsoleProgress)

    void report(qint64 done, qint64 total) override;
    void itemFailed(const QString &item, const QString &reason) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    void clearLine();

    QElapsedTimer m_clock;
    qint64 m_nextShow = 300;  ///< milliseconds; short work shows nothing
    bool m_lineShown = false;
    QStringList *m_failures = nullptr;
};

}  // namespace gatehouse::ctl
