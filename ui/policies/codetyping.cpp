// SPDX-License-Identifier: Apache-2.0
// What the keys do in a CodeEdit.
#include "core/policies/policylexer.h"
#include "ui/policies/brackets.h"
#include "ui/policies/codeedit.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace gatehouse {

namespace {

QString indentationOf(const QTextBlock &block)
{
    const QString text = block.text();
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t')) {
        ++at;
    }
    return text.left(at);
}

QChar partnerOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'{':
        return u'}';
    case u'[':
        return u']';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

bool isInString(const QTextCursor &cursor)
{
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    PolicyLexer lexer(text);
    for (PolicyToken token; lexer.next(token) && token.offset < at;) {
        if (token.kind == PolicyToken::Kind::String && (at < token.end() || !token.isClosed)) {
            return true;
        }
    }
    return false;
}

bool writes(const QKeyEvent &event)
{
    const bool commands = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isAltGr = event.modifiers() & Qt::GroupSwitchModifier;
    return event.text().size() == 1 && event.text().at(0).isPrint() && (!commands || isAltGr);
}

}  // namespace

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        breakLine();
    } else if (event->key() == Qt::Key_BracketRight && event->modifiers() == Qt::ControlModifier) {
        indent(1);
    } else if (event->key() == Qt::Key_BracketLeft && event->modifiers() == Qt::ControlModifier) {
        indent(-1);
    } else if (writes(*event)) {
        if (!typeInPairs(event->text().at(0))) {
            QPlainTextEdit::keyPressEvent(event);
        }
        alignClosingBracket(event->text().at(0));
        Q_EMIT typed(event->text());
    } else {
        if (event->key() != Qt::Key_Backspace || !plain || !eraseEmptyPair()) {
            QPlainTextEdit::keyPressEvent(event);
        }
        if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
            Q_EMIT typed({});
        }
    }
}

/// Quotes and brackets are closed as they are opened, in a string only those of a variable; what was closed so is written over.
bool CodeEdit::typeInPairs(QChar letter)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        return false;
    }
    const QChar next = document()->characterAt(cursor.position());
    if (next == letter && isOwnPartner(cursor.position())) {
        cursor.movePosition(QTextCursor::NextCharacter);
        setTextCursor(cursor);
        return true;
    }
    const QChar partner = partnerOf(letter);
    const bool opensVariable = letter == u'{' && cursor.position() > 0 && document()->characterAt(cursor.position() - 1) == u'$';
    const bool hasRoom = next.isNull() || next.isSpace() || QStringView(u",:]}").contains(next) || opensVariable;
    if (partner.isNull() || !hasRoom || isInString(cursor) != opensVariable) {
        return false;
    }
    cursor.insertText(QString(letter) + partner);
    cursor.movePosition(QTextCursor::PreviousCharacter);
    setTextCursor(cursor);
    m_partners.append(cursor);
    return true;
}

bool CodeEdit::eraseEmptyPair()
{
    QTextCursor cursor = textCursor();
    const int at = cursor.position();
    if (cursor.hasSelection() || at == 0 || !isOwnPartner(at)
        || partnerOf(document()->characterAt(at - 1)) != document()->characterAt(at)) {
        return false;
    }
    cursor.setPosition(at - 1);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

bool CodeEdit::isOwnPartner(int position)
{
    m_partners.removeIf([this](const QTextCursor &partner) {
        const QChar letter = document()->characterAt(partner.position());
        return letter != u'}' && letter != u']' && letter != u'"';
    });
    return std::any_of(m_partners.cbegin(), m_partners.cend(),
                       [position](const QTextCursor &partner) { return partner.position() == position; });
}

/// The new line stands as deep as the one it leaves, one step deeper behind an open bracket; a bracket that closes at once gets a
/// line of its own.
void CodeEdit::breakLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().left(cursor.positionInBlock()).trimmed();
    const QString after = cursor.block().text().mid(cursor.positionInBlock()).trimmed();
    const QString indentation = indentationOf(cursor.block()).left(cursor.positionInBlock());
    const bool opens = before.endsWith(u'{') || before.endsWith(u'[');
    const bool closes = after.startsWith(u'}') || after.startsWith(u']');
    cursor.insertText(u'\n' + indentation + (opens ? QString(step, u' ') : QString()));
    if (opens && closes) {
        const int stay = cursor.position();
        cursor.insertText(u'\n' + indentation);
        cursor.setPosition(stay);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// A closing bracket that begins its line goes under the line of the one that it closes.
void CodeEdit::alignClosingBracket(QChar letter)
{
    const QTextBlock block = textCursor().block();
    const QString text = block.text();
    if ((letter != u'}' && letter != u']') || text.trimmed().size() != 1 || textCursor().positionInBlock() != text.size()) {
        return;
    }
    const auto pair = bracketsAt(content(), textCursor().position());
    if (!pair || !pair->partner) {
        return;
    }
    QTextCursor cursor(block);
    cursor.joinPreviousEditBlock();
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(text.size()) - 1);
    cursor.insertText(indentationOf(document()->findBlock(int(*pair->partner))));
    cursor.endEditBlock();
}

void CodeEdit::indent(int steps)
{
    if (isReadOnly()) {
        return;
    }
    QTextCursor cursor = textCursor();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int last = document()->findBlock(qMax(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber();
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor start(block);
        if (steps > 0) {
            start.insertText(QString(step, u' '));
        } else {
            const int fewer = qMin(step, int(indentationOf(block).size()));
            start.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, fewer);
            start.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

}  // namespace gatehouse
