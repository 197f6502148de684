// SPDX-License-Identifier: Apache-2.0
#include "ui/saml/assertionview.h"

#include "core/applications/assertioncomposer.h"
#include "core/base/random.h"
#include "models/saml/originmodel.h"
#include "ui/applications/applicationpicking.h"
#include "ui/picking/recordchooser.h"
#include "ui/saml/xmlview.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/users/userpicking.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    ComposedAssertion composed;
    QByteArray response;
};

Result<Reading> compose(Workspace &at, const SamlDocuments &documents, const ApplicationSignIn &wish)
{
    SystemRandom random;
    const auto composed = AssertionComposer(at, random).compose(wish);
    if (!composed) {
        return fail(composed);
    }
    const auto response = signedResponse(at, documents, *composed);
    if (!response) {
        return fail(response);
    }
    return Reading{*composed, *response};
}

}  // namespace

AssertionView::AssertionView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_application(new RecordChooser(u"labApplication"_s, tr("Application"), tr("Choose an application"), applicationsToPick(desk), this))
    , m_user(new RecordChooser(u"labUser"_s, tr("Person"), tr("Choose a person"), usersToPick(desk), this))
    , m_message(new MessageBar(this))
    , m_xml(new XmlView(this))
    , m_origins(new OriginModel(this))
    , m_table(new DataTable(u"assertionOrigins"_s, this))
    , m_explanation(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
{
    setObjectName(u"assertionView"_s);
    arrange();
    connect(m_application, &RecordChooser::chosenChanged, this, &AssertionView::read);
    connect(m_user, &RecordChooser::chosenChanged, this, &AssertionView::read);
    connect(m_xml, &XmlView::markChosen, this, [this](int number) { m_table->selectRow(number); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showOrigin(current.isValid() ? current.row() : -1); });
    connect(m_table, &DataTable::opened, this, [this](qint64 id) { follow(m_origins->origins().at(id - 1)); });
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::Applications | Room::Certificates | Room::Users | Room::Groups | Room::AccessControl | Room::Secrets)) {
            m_isStale = !isVisible();
            if (!m_isStale) {
                read();
            }
        }
    });
    read();
}

void AssertionView::arrange()
{
    m_message->setObjectName(u"labMessage"_s);
    m_table->setAccessibleName(tr("Where each value comes from"));
    m_table->setModel(m_origins);
    m_table->setBoxed();
    m_table->setSortingEnabled(false);
    m_explanation->setObjectName(u"originText"_s);
    m_explanation->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("What"), LabelScale::Body, LabelInk::Muted, this));
    head->addWidget(m_application);
    head->addWidget(makeLabel(tr("is sent for"), LabelScale::Body, LabelInk::Muted, this));
    head->addWidget(m_user);
    head->addStretch(1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(m_xml);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    parts->addWidget(right);
    parts->setSizes({700, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3 * grid, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(parts, 1);
}

/// Signing takes a while: it is done for whoever looks.
void AssertionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}

void AssertionView::choose(Application::Id application, User::Id user)
{
    m_application->choose(application.value);
    m_user->choose(user.value);
}

void AssertionView::read()
{
    m_isStale = false;
    if (m_task) {
        m_task->cancel();
    }
    ApplicationSignIn wish;
    wish.application = {m_application->chosen()};
    wish.user = {m_user->chosen()};
    if (!wish.application.isValid() || !wish.user.isValid()) {
        m_message->clear();
        clear();
        m_table->emptyState().setContent(
            u"application"_s, tr("Nothing is chosen yet"),
            tr("Choose an application and a person to see what would be sent, and where each value comes from."));
        return;
    }
    m_task = m_desk.read<Reading>(
        this, tr("Composing an assertion"),
        [wish, &documents = m_desk.saml](Workspace &at, Progress &) { return compose(at, documents, wish); },
        [this, wish](const Result<Reading> &reading) {
            const bool isMeant = wish.application.value == m_application->chosen() && wish.user.value == m_user->chosen();
            if (!isMeant) {
                return;
            }
            m_task.clear();
            if (reading) {
                take(reading->composed, reading->response);
            } else if (reading.error().kind != Error::Kind::Cancelled) {
                refuse(reading.error());
            }
        });
}

void AssertionView::take(const ComposedAssertion &composed, const QByteArray &response)
{
    m_message->clear();
    m_response = response;
    m_origins->setOrigins(composed.origins);
    m_table->fitAgain();
    m_xml->setXml(response);
    m_xml->show();
    QList<XmlView::Mark> marks;
    const QString text = m_xml->toPlainText();
    for (qsizetype at = 0; at < composed.origins.size(); ++at) {
        const AssertionOrigin &origin = composed.origins.at(at);
        for (const TextStretch &place : stretchesOf(origin, text)) {
            marks.append({place, int(at), origin.text});
        }
    }
    m_xml->setMarks(marks);
    showOrigin(-1);
    Q_EMIT changed();
}

void AssertionView::showOrigin(int row)
{
    m_xml->showMarks(row);
    m_explanation->setText(row < 0 ? tr("Select a value, here or in the document, to see where it comes from; Enter goes there.")
                                   : m_origins->origins().at(row).text);
}

void AssertionView::clear()
{
    m_response.clear();
    m_origins->setOrigins({});
    m_xml->setXml({});
    m_xml->hide();  // what is missing is said across the whole page
    m_explanation->clear();
    Q_EMIT changed();
}

/// What stands in the way of a sign-in is what the lab is for: it says so, and leads to the place.
void AssertionView::refuse(const Error &error)
{
    clear();
    m_table->emptyState().setContent(u"danger"_s, tr("Nothing would be sent"), error.message);
    m_message->showMessage(Tone::Danger, error.message, MessageBar::Close::Hidden);
    if (error.field == "secrets"_L1) {
        m_message->setAction(tr("Go to the secrets"), [this] { Q_EMIT pageRequested(u"secrets"_s); });
    } else if (error.field == "user"_L1) {
        m_message->setAction(tr("Open the user"), [this] { Q_EMIT userRequested(m_user->chosen()); });
    } else {
        m_message->setAction(tr("Open the application"), [this] { Q_EMIT applicationRequested(m_application->chosen()); });
    }
}

void AssertionView::follow(const AssertionOrigin &origin)
{
    using Source = AssertionOrigin::Source;
    switch (origin.source) {
    case Source::Setting:
        Q_EMIT applicationRequested(m_application->chosen());
        break;
    case Source::Mapping:
        Q_EMIT mappingsRequested(m_application->chosen());
        break;
    case Source::SessionTag:
        Q_EMIT pageRequested(u"accesscontrol"_s);
        break;
    case Source::PermissionSet:
        Q_EMIT pageRequested(u"permissionsets"_s);
        break;
    case Source::Instance:
    case Source::Account:
        Q_EMIT pageRequested(u"accounts"_s);
        break;
    case Source::Request:
    case Source::Asked:
    case Source::Time:
        break;  // there is no place to go to
    }
}

void AssertionView::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_response));
}

}  // namespace gatehouse
