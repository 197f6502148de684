// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfastore.h"
#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class FactsView;
class MfaActions;
class MfaDeviceModel;
class SignInPreview;

/// Multi-factor authentication: the devices of all users, and below them how it is configured and what that means at a sign-in.
class MfaPane : public Pane
{
    Q_OBJECT

public:
    explicit MfaPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] MfaDeviceModel &model() const { return m_model; }
    [[nodiscard]] SignInPreview &preview() const { return *m_preview; }
    void configure();

Q_SIGNALS:
    void userOpened(qint64 id);
    void pageRequested(const QString &page);

private:
    MfaPane(const Desk &desk, MfaDeviceModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void addSettings();
    void read();
    void showSettings(const MfaSettings &settings, SourceKind source);
    void showCounts(const MfaCounts &counts);
    void takeRows();
    [[nodiscard]] MfaDevice chosen() const;

    const Desk &m_desk;
    MfaDeviceModel &m_model;
    MfaActions *m_actions;
    FactsView *m_facts;
    SignInPreview *m_preview;
    MfaSettings m_settings;
    SourceKind m_source = SourceKind::IdentityStore;
};

}  // namespace gatehouse
