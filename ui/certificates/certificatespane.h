// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

#include <optional>

namespace gatehouse {

class CertificateActions;
class CertificateTableModel;
class ExpiryTimeline;
struct Certificate;
struct ExpiryCounts;

/// Every certificate by when it expires, with a line of time (guide: "Certificate expiration status indicators").
class CertificatesPane : public Pane
{
    Q_OBJECT

public:
    explicit CertificatesPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] CertificateTableModel &model() const { return m_model; }
    [[nodiscard]] ExpiryTimeline &timeline() const { return *m_timeline; }

Q_SIGNALS:
    void applicationOpened(qint64 id);
    void pageRequested(const QString &page);

private:
    CertificatesPane(const Desk &desk, CertificateTableModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void read();
    void showCounts(const ExpiryCounts &counts);
    void takeRows();
    [[nodiscard]] std::optional<Certificate> chosen() const;

    const Desk &m_desk;
    CertificateTableModel &m_model;
    CertificateActions *m_actions;
    ExpiryTimeline *m_timeline;
};

}  // namespace gatehouse
