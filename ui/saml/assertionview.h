// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/users/user.h"
#include "ui/shell/desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace gatehouse {

class DataTable;
class MessageBar;
class OriginModel;
class RecordChooser;
class XmlView;
struct AssertionOrigin;
struct ComposedAssertion;

/// What an application would be sent for a person: the signed response, and where each value in it comes from.
class AssertionView : public QWidget
{
    Q_OBJECT

public:
    explicit AssertionView(const Desk &desk, QWidget *parent = nullptr);

    void choose(Application::Id application, User::Id user);
    /// The response as it would be sent; empty while there is none.
    [[nodiscard]] const QByteArray &response() const { return m_response; }
    [[nodiscard]] const OriginModel &origins() const { return *m_origins; }
    [[nodiscard]] MessageBar &message() const { return *m_message; }
    [[nodiscard]] XmlView &xml() const { return *m_xml; }
    [[nodiscard]] bool isReading() const { return m_task != nullptr; }
    void copy() const;

Q_SIGNALS:
    void applicationRequested(qint64 id);
    void mappingsRequested(qint64 id);
    void userRequested(qint64 id);
    void pageRequested(const QString &page);
    void changed();  ///< there is another response, or none any more

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void read();
    void take(const ComposedAssertion &composed, const QByteArray &response);
    void showOrigin(int row);
    void clear();
    void refuse(const Error &error);
    void follow(const AssertionOrigin &origin);

    const Desk &m_desk;
    RecordChooser *m_application;
    RecordChooser *m_user;
    MessageBar *m_message;
    XmlView *m_xml;
    OriginModel *m_origins;
    DataTable *m_table;
    QLabel *m_explanation;
    QByteArray m_response;
    QPointer<Task> m_task;
    bool m_isStale = false;  ///< something was changed while nobody looked
};

}  // namespace gatehouse
