// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/casetext.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace gatehouse {

class ContextModel;
class Form;
class Knowledge;
class TextEdit;
struct PolicyCompletions;

/// What is asked of the service: who, what, on what, and what the request carries.
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(const Knowledge &knowledge, QWidget *parent = nullptr);

    void setRequest(const RequestText &request);
    [[nodiscard]] RequestText request() const;
    /// Offers a row for each condition key that the policies ask for.
    void setMentionedKeys(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    void addFields();
    TextEdit *addField(const QString &field, const QString &label, const QString &placeholder);
    [[nodiscard]] QWidget *makeContext();
    void addKey();
    void removeKey();

    const Knowledge &m_knowledge;
    Form *m_form;
    ContextModel *m_context;
    QTableView *m_table;
    QPushButton *m_remove;
    QString m_principalAccount;
};

}  // namespace gatehouse
