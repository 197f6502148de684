// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/findbar.h"

#include "ui/policies/codeedit.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMatches = 1000;  // each is drawn on every change of the selection

QToolButton *makeTool(const QString &name, QStringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

}  // namespace

FindBar::FindBar(CodeEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_what(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_count(makeLabel(QString(), LabelScale::Small, LabelInk::Muted, this))
    , m_replace(makeButton(tr("&Replace"), ButtonKind::Plain, this))
    , m_replaceAll(makeButton(tr("Replace &all"), ButtonKind::Plain, this))
{
    setObjectName(u"findBar"_s);
    addFields();
    connect(m_what, &QLineEdit::textEdited, this, [this] {
        search();
        move(0);
    });
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible()) {
            search();
        }
    });
    hide();
}

void FindBar::addFields()
{
    m_what->setObjectName(u"findWhat"_s);
    m_what->setPlaceholderText(tr("Find"));
    m_what->setAccessibleName(tr("Find"));
    m_with->setObjectName(u"replaceWith"_s);
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    m_case->setObjectName(u"matchCase"_s);
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_count->setObjectName(u"findCount"_s);
    m_replace->setObjectName(u"replaceOne"_s);
    m_replaceAll->setObjectName(u"replaceAll"_s);
    auto *back = makeTool(u"findPrevious"_s, u"chevron-up", tr("Previous match"), this);
    auto *on = makeTool(u"findNext"_s, u"chevron-down", tr("Next match"), this);
    auto *cross = makeTool(u"findClose"_s, u"cross", tr("Close the search"), this);
    connect(back, &QToolButton::clicked, this, [this] { move(-1); });
    connect(on, &QToolButton::clicked, this, [this] { move(1); });
    connect(cross, &QToolButton::clicked, this, &FindBar::leave);
    auto *find = new QHBoxLayout;
    find->setSpacing(grid);
    for (QWidget *part : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(back), static_cast<QWidget *>(on)}) {
        find->addWidget(part);
    }
    find->addWidget(m_count, 1);
    find->addWidget(cross);
    auto *replace = new QHBoxLayout;
    replace->setSpacing(grid);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    replace->addStretch(1);
    // Two lines: side by side the fields would have no room in a wizard.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_what, 0, 0);
    layout->addLayout(find, 0, 1);
    layout->addWidget(m_with, 1, 0);
    layout->addLayout(replace, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void FindBar::open()
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_what->setText(selected);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_with), static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll)}) {
        part->setVisible(!m_edit.isReadOnly());
    }
    setVisible(true);
    search();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void FindBar::leave()
{
    hide();
    m_matches.clear();
    m_edit.setMatches({}, -1);
    m_edit.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_with->hasFocus() ? replaceOne() : move(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

Qt::CaseSensitivity FindBar::caseSensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::search()
{
    m_matches.clear();
    const QString what = m_what->text();
    const QString text = m_edit.content();
    qsizetype at = what.isEmpty() ? -1 : text.indexOf(what, 0, caseSensitivity());
    while (at >= 0 && m_matches.size() < mostMatches) {
        m_matches.append({int(at), int(what.size())});
        at = text.indexOf(what, at + what.size(), caseSensitivity());
    }
    const QTextCursor cursor = m_edit.textCursor();
    showMatches(int(m_matches.indexOf({cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()})));
}

void FindBar::showMatches(int current)
{
    m_edit.setMatches(m_matches, current);
    const bool full = m_matches.size() >= mostMatches;
    QString text;
    if (m_matches.isEmpty()) {
        text = m_what->text().isEmpty() ? QString() : tr("Not found");
    } else if (current >= 0) {
        text = tr("%1 of %2").arg(current + 1).arg(m_matches.size()) + (full ? u"+"_s : QString());
    } else {
        text = tr("%Ln match(es)", nullptr, int(m_matches.size())) + (full ? u"+"_s : QString());
    }
    if (m_count->text() != text) {
        m_count->setText(text);
        announce(m_count, text);
    }
    m_replace->setEnabled(!m_matches.isEmpty());
    m_replaceAll->setEnabled(!m_matches.isEmpty());
}

void FindBar::move(int direction)
{
    if (m_matches.isEmpty()) {
        return;
    }
    const QTextCursor cursor = m_edit.textCursor();
    qsizetype at = 0;
    if (direction < 0) {
        at = m_matches.size() - 1;
        while (at > 0 && m_matches[at].first >= cursor.selectionStart()) {
            --at;
        }
        at = m_matches[at].first >= cursor.selectionStart() ? m_matches.size() - 1 : at;
    } else {
        const int from = direction > 0 ? cursor.selectionEnd() : cursor.selectionStart();
        while (at < m_matches.size() && m_matches[at].first < from) {
            ++at;
        }
        at = at == m_matches.size() ? 0 : at;
    }
    m_edit.select(m_matches[at].first, m_matches[at].second);
    showMatches(int(at));
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_edit.textCursor();
    if (!m_matches.contains(std::pair(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()))) {
        move(1);
        return;
    }
    cursor.insertText(m_with->text());
    m_edit.setTextCursor(cursor);
    move(1);
}

void FindBar::replaceAll()
{
    const auto matches = m_matches;
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        cursor.setPosition(match->first);
        cursor.setPosition(match->first + match->second, QTextCursor::KeepAnchor);
        cursor.insertText(m_with->text());
    }
    cursor.endEditBlock();
    search();
    announce(m_count, tr("%Ln match(es) replaced.", nullptr, int(matches.size())));
}

}  // namespace gatehouse
