// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace gatehouse {

/// How long work tells where it stands and learns that it should stop. Safe to call from the working thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `done` of `total` items; a total of 0 means that it is not known.
    virtual void report(qint64 done, qint64 total) = 0;
    /// One item could not be done; the work goes on.
    virtual void itemFailed(const QString &item, const QString &reason) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

}  // namespace gatehouse
