// SPDX-License-Identifier: Apache-2.0
#include "ui/accesscontrol/attributesview.h"

#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pairsedit.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5;
const QString attributesField = u"attributes"_s;

QStringList sources()
{
    QStringList texts;
    for (const AttributeExpression &expression : attributeExpressions()) {
        texts.append(expression.text);
    }
    return texts;
}

PairsEdit *makeEdit()
{
    auto *edit = new PairsEdit(attributesField, QString(),
                               {AttributesView::tr("Key"), AttributesView::tr("Value (optional)"), AttributesView::tr("Add a key"),
                                AttributesView::tr("Add a value")});
    edit->setSecondChoices(sources());
    edit->setPairRule([](const PairsEdit::Pair &pair, const QList<PairsEdit::Pair> &above) -> Status {
        const auto same = [&pair](const PairsEdit::Pair &each) { return each.first.compare(pair.first, Qt::CaseInsensitive) == 0; };
        if (std::any_of(above.cbegin(), above.cend(), same)) {
            return fail(Error::Kind::Invalid, AttributesView::tr("The key %1 stands there twice.").arg(pair.first), attributesField);
        }
        AccessControlAttribute attribute;
        attribute.key = pair.first;
        attribute.source = pair.second;
        const Status valid = validate(attribute);
        return valid || valid.error().field != "source"_L1
                   ? valid
                   : fail(valid.error().kind, valid.error().message, PairsEdit::secondOfPair.toString(), valid.error().details);
    });
    edit->setHint(AttributesView::tr("The key is the name in aws:PrincipalTag/…, the value an attribute of the user. Without a value only "
                                     "an external identity provider can send one. At most %1 attributes.")
                      .arg(mostAccessControlAttributes));
    return edit;
}

/// Key and value, which is all that is edited here.
QVariantList pairsOf(const QList<AccessControlAttribute> &attributes)
{
    QVariantList pairs;
    for (const AccessControlAttribute &attribute : attributes) {
        pairs.append(QVariant(QVariantList{attribute.key, attribute.source}));
    }
    return pairs;
}

}  // namespace

AttributesView::AttributesView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(this))
    , m_elsewhere(new MessageBar(this))
    , m_unknown(new MessageBar(this))
    , m_save(makeButton(tr("&Save changes"), ButtonKind::Primary, this))
    , m_discard(makeButton(tr("D&iscard changes"), ButtonKind::Plain, this))
{
    m_form->add(makeEdit());
    arrange();
    m_form->setProperty("wantsSaving", true);
    connect(m_form, &Form::changed, this, &AttributesView::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &AttributesView::save);
    connect(m_discard, &QPushButton::clicked, this, &AttributesView::load);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::AccessControl) {
            follow();
        }
        if (rooms & (Room::AccessControl | Room::PermissionSets)) {
            readUnknownKeys();
        }
    });
    load();
    readUnknownKeys();
}

void AttributesView::arrange()
{
    m_save->setObjectName(u"saveAttributes"_s);
    m_discard->setObjectName(u"discardAttributes"_s);
    m_unknown->setObjectName(u"unknownKeys"_s);
    m_elsewhere->setObjectName(u"changedElsewhere"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("Attributes"), LabelScale::Heading, LabelInk::Text, this), 1);
    head->addWidget(m_discard);
    head->addWidget(m_save);
    m_form->setContentsMargins(0, 0, 2 * grid, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_unknown);
    layout->addWidget(makeScrollArea(m_form, this), 1);
}

QList<AccessControlAttribute> AttributesView::asked() const
{
    QList<AccessControlAttribute> attributes;
    const auto pairs = static_cast<PairsEdit *>(m_form->edit(attributesField))->pairs();
    for (const auto &[key, source] : pairs) {
        AccessControlAttribute attribute;
        attribute.key = key;
        attribute.source = source;
        attributes.append(attribute);
    }
    return attributes;
}

void AttributesView::load()
{
    m_stored = AccessControlService(m_desk.workspace).attributes().value_or(QList<AccessControlAttribute>());
    m_elsewhere->clear();
    m_form->load({{attributesField, pairsOf(m_stored)}});
    updateButtons();
}

/// What was changed elsewhere is shown at once, unless something is being written here.
void AttributesView::follow()
{
    const auto present = AccessControlService(m_desk.workspace).attributes();
    if (m_busy || !present || pairsOf(*present) == pairsOf(m_stored)) {
        return;
    }
    if (!m_form->isModified()) {
        load();
        return;
    }
    m_elsewhere->showMessage(Tone::Warning, tr("The attributes were changed by somebody else meanwhile. Saving replaces them."));
    m_elsewhere->setAction(tr("Show the present ones"), [this] { load(); });
}

void AttributesView::save()
{
    if (m_busy || !m_form->submit()) {
        return;
    }
    m_busy = true;
    updateButtons();
    m_desk.submit(
        this, tr("Saving the attributes for access control"),
        [wanted = asked()](Workspace &at, Progress &) { return AccessControlService(at).set(wanted); }, Done{[this](const Status &status) {
            m_busy = false;
            if (status) {
                load();
                return;
            }
            Error error = status.error();
            error.field = error.field.isEmpty() ? QString() : attributesField;
            m_form->showError(error);
            updateButtons();
        }});
}

void AttributesView::updateButtons()
{
    const bool modified = m_form->isModified();
    Q_EMIT pendingChanged(modified);
    for (QPushButton *button : {m_save, m_discard}) {
        button->setEnabled(modified && !m_busy);
        button->setToolTip(modified ? QString() : tr("Nothing was changed."));
    }
}

void AttributesView::readUnknownKeys()
{
    m_desk.read<QList<UnknownTagKey>>(
        this, {}, [](Workspace &at, Progress &) { return AccessControlService(at).unknownKeys(); },
        [this](const Result<QList<UnknownTagKey>> &unknown) { showUnknownKeys(unknown.value_or(QList<UnknownTagKey>())); });
}

void AttributesView::showUnknownKeys(const QList<UnknownTagKey> &unknown)
{
    if (unknown.isEmpty()) {
        m_unknown->clear();
        return;
    }
    QStringList names;
    for (const UnknownTagKey &each : unknown.first(qMin(unknown.size(), mostNamed))) {
        names.append(tr("%1 (in %2)").arg(each.key, each.setName));
    }
    if (unknown.size() > mostNamed) {
        names.append(tr("%Ln more", nullptr, int(unknown.size() - mostNamed)));
    }
    m_unknown->showMessage(
        Tone::Warning, tr("Policies name keys that no session carries, so that their conditions never hold: %1.").arg(names.join(u", "_s)),
        MessageBar::Close::Hidden);
}

}  // namespace gatehouse
