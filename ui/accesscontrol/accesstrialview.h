// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesstrial.h"
#include "models/base/roles.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace gatehouse {

class ChipLabel;
class Form;
class RecordChooser;

/// What a person could do in an account by a permission set: a decision with the tags that the session would carry.
class AccessTrialView : public QWidget
{
    Q_OBJECT

public:
    explicit AccessTrialView(const Desk &desk, QWidget *parent = nullptr);

    /// Who tries, and what an external identity provider would send along.
    void setPerson(User::Id user, const QMap<QString, QString> &assertion);
    void setPlace(PermissionSet::Id set, Account::Id account);
    [[nodiscard]] Form &form() const { return *m_form; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString sentence() const;
    /// Whether what is shown is the answer to what stands there.
    [[nodiscard]] bool isDecided() const { return !m_pause.isActive() && !m_deciding; }

private:
    void addFields();
    void arrange();
    void trySoon();
    void tryNow();
    [[nodiscard]] QString reasonAgainstTrying() const;
    [[nodiscard]] AccessTrial trial() const;
    void take(const Result<AccessTrialOutcome> &outcome);
    void say(const QString &word, Tone tone, const QString &sentence, const QStringList &remarks = {});

    const Desk &m_desk;
    std::shared_ptr<const ManagedPolicies> m_managed;
    User::Id m_user;
    QMap<QString, QString> m_assertion;
    RecordChooser *m_set;
    RecordChooser *m_account;
    Form *m_form;
    ChipLabel *m_verdict;
    QLabel *m_sentence;
    QLabel *m_remarks;
    QTimer m_pause;
    qint64 m_question = 0;
    bool m_deciding = false;
};

}  // namespace gatehouse
