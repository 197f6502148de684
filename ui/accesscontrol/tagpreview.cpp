// SPDX-License-Identifier: Apache-2.0
#include "ui/accesscontrol/tagpreview.h"

#include "core/accesscontrol/accesscontrolservice.h"
#include "models/accesscontrol/sessiontagmodel.h"
#include "ui/picking/recordchooser.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pairsedit.h"
#include "ui/shell/parts.h"
#include "ui/users/userpicking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 44 * grid;
const QString assertionField = u"assertion"_s;

}  // namespace

TagPreview::TagPreview(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_user(new RecordChooser(u"previewUser"_s, tr("Person"), tr("Choose a person"), usersToPick(desk), this))
    , m_pending(new MessageBar(this))
    , m_tags(new SessionTagModel(this))
    , m_table(new DataTable(u"sessionTags"_s, this))
    , m_form(new Form(this))
{
    auto *assertion = new PairsEdit(assertionField, tr("Sent by an external identity provider"),
                                    {tr("Key"), tr("Value"), tr("Add a key"), tr("Add a value")});
    m_form->add(assertion)->setHint(tr("To try out what a SAML assertion would bring along. A value configured here takes its place."));
    arrange();
    connect(m_user, &RecordChooser::chosenChanged, this, &TagPreview::read);
    connect(m_form, &Form::changed, this, &TagPreview::read);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::Users | Room::AccessControl)) {
            read();
        }
    });
    read();
}

void TagPreview::arrange()
{
    m_pending->setObjectName(u"tagsOfSaved"_s);
    m_table->setAccessibleName(tr("Session tags"));
    m_table->setModel(m_tags);
    m_table->setBoxed();
    m_table->setFixedHeight(tableHeight);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Session tags of a person"), LabelScale::Heading, LabelInk::Text, this), 1);
    head->addWidget(m_user);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_pending);
    layout->addWidget(m_form);
}

void TagPreview::setPending(bool pending)
{
    if (!pending) {
        m_pending->clear();
    } else if (m_pending->text().isEmpty()) {
        m_pending->showMessage(Tone::Info, tr("These are the tags of what is saved. Save the changes to see theirs."),
                               MessageBar::Close::Hidden);
    }
}

void TagPreview::choose(User::Id user)
{
    m_user->choose(user.value);
}

User::Id TagPreview::user() const
{
    return {m_user->chosen()};
}

QMap<QString, QString> TagPreview::assertion() const
{
    QMap<QString, QString> sent;
    const auto pairs = static_cast<PairsEdit *>(m_form->edit(assertionField))->pairs();
    for (const auto &[key, value] : pairs) {
        sent.insert(tagKeyOf(key), value);
    }
    return sent;
}

void TagPreview::read()
{
    EmptyState &empty = m_table->emptyState();
    if (!user().isValid()) {
        m_tags->setTags({});
        empty.setContent(u"user"_s, tr("Nobody is chosen"), tr("Choose a person to see the tags of a session."));
        Q_EMIT changed();
        return;
    }
    const auto tags = AccessControlService(m_desk.workspace).preview(user(), assertion());
    m_tags->setTags(tags.value_or(QList<SessionTag>()));
    m_table->fitAgain();
    if (tags) {
        empty.setContent(u"tag"_s, tr("No session tags"), tr("None of the attributes has a value for this person."));
    } else {
        empty.setContent(u"warning"_s, tags.error().message, QString());
    }
    Q_EMIT changed();
}

}  // namespace gatehouse
