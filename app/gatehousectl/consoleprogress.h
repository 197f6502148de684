// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

namespace gatehouse::ctl {

/// Shows a person where long work stands, on one line of stderr; stops when Ctrl+C asks for it.
class ConsoleProgress final : public Progress
{
public:
    ConsoleProgress() { m_clock.start(); }
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
};

}  // namespace gatehouse::ctl
