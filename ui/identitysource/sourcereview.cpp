// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/sourcereview.h"

#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 24 * grid;
const QString wordField = u"typedWord"_s;

/// A paragraph each, with a dot in front.
QString listed(const QStringList &lines)
{
    QStringList dotted;
    for (const QString &line : lines) {
        dotted.append(u"• "_s + line);
    }
    return dotted.join(u'\n');
}

}  // namespace

SourceReview::SourceReview(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(3, this))
    , m_remarks(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_people(new QWidget(this))
    , m_peopleTitle(makeLabel(QString(), LabelScale::Section, LabelInk::Text, m_people))
    , m_names(new QPlainTextEdit(m_people))
    , m_layout(new QVBoxLayout(this))
{
    m_facts->setObjectName(u"review"_s);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setWordWrap(true);
    m_names->setObjectName(u"usersWithoutPassword"_s);
    m_names->setReadOnly(true);
    m_names->setFixedHeight(listHeight);
    m_names->setTabChangesFocus(true);
    auto *people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(2 * grid);
    people->addWidget(m_peopleTitle);
    people->addWidget(m_names);
    m_layout->setContentsMargins(0, 0, 3 * grid, 0);
    m_layout->setSpacing(3 * grid);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_facts);
    m_layout->addWidget(m_remarks);
    m_layout->addWidget(m_people);
    m_layout->addStretch(1);
    showWaiting();
}

void SourceReview::showWaiting()
{
    m_message->showMessage(Tone::Info, tr("Counting what is deleted and kept …"), MessageBar::Close::Hidden);
    for (QWidget *each : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_remarks), m_people}) {
        each->hide();
    }
    delete m_form;
    m_form = nullptr;
}

void SourceReview::setConsequence(const SourceConsequence &consequence, const QStringList &waiting)
{
    const bool deletes = consequence.deletesIdentities();
    showVerdict(consequence);
    m_facts->clear();
    m_facts->addSection(consequence.title());
    const IdentityCounts &counts = consequence.counts;
    const QLocale locale;
    const auto add = [&](const QString &label, qint64 count) {
        if (deletes && count > 0) {
            m_facts->addStatus(label, tr("%1 deleted").arg(locale.toString(count)), Tone::Danger);
        } else {
            m_facts->addFact(label, count == 0 ? tr("none") : deletes ? QString() : tr("%1 kept").arg(locale.toString(count)));
        }
    };
    add(tr("Users"), counts.users);
    add(tr("Groups"), counts.groups);
    add(tr("Group memberships"), counts.memberships);
    add(tr("Assignments to AWS accounts"), counts.assignments);
    add(tr("Assignments to applications"), counts.applicationAssignments);
    add(tr("MFA devices"), counts.devices);
    add(tr("Users with a password"), counts.passwords);
    m_facts->show();
    const QString undo = tr("A snapshot is taken first, and the change can be undone as a whole.");
    m_remarks->setText(listed(consequence.remarks() + QStringList{undo}));
    m_remarks->show();
    showPeople(consequence, waiting);
    askForWord(consequence.typedWord());
}

/// The gravest of it, in one sentence.
void SourceReview::showVerdict(const SourceConsequence &consequence)
{
    const qint64 outside = consequence.leftOutside();
    if (consequence.deletesIdentities()) {
        m_message->showMessage(Tone::Danger, tr("All users, groups and assignments are deleted."), MessageBar::Close::Hidden);
    } else if (outside > 0) {
        m_message->showMessage(
            outside < consequence.counts.users ? Tone::Warning : Tone::Danger,
            tr("All users, groups and assignments are kept, but %Ln user(s) can't sign in afterwards. See below.", nullptr, int(outside)),
            MessageBar::Close::Hidden);
    } else {
        m_message->showMessage(Tone::Success, tr("All users, groups and assignments are kept."), MessageBar::Close::Hidden);
    }
}

void SourceReview::showPeople(const SourceConsequence &consequence, const QStringList &waiting)
{
    m_people->setVisible(consequence.needPassword > 0);
    m_peopleTitle->setText(tr("%Ln user(s) need a password", nullptr, int(consequence.needPassword)));
    m_names->setAccessibleName(m_peopleTitle->text());
    QString names = waiting.join(u'\n');
    if (const qint64 more = consequence.needPassword - waiting.size(); more > 0) {
        names += u'\n' + tr("and %Ln more", nullptr, int(more));
    }
    m_names->setPlainText(names);
}

void SourceReview::askForWord(const QString &word)
{
    delete m_form;
    m_form = new Form(this);
    m_form->add(new TextEdit(wordField, tr("To confirm, type %1").arg(word)))->setRule([word](const QVariant &typed) {
        return typed.toString() == word
                   ? Status()
                   : fail(Error::Kind::Invalid, SourceReview::tr("Type %1 in capital letters to confirm.").arg(word), wordField);
    });
    m_layout->insertWidget(m_layout->count() - 1, m_form);
}

bool SourceReview::submit()
{
    return m_form && m_form->submit();
}

QString SourceReview::typedWord() const
{
    return m_form ? m_form->text(wordField) : QString();
}

}  // namespace gatehouse
