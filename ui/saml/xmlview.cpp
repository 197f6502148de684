// SPDX-License-Identifier: Apache-2.0
#include "ui/saml/xmlview.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QToolTip>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

/// Names of elements and of attributes, values, and the rest, each in an ink of the theme.
class XmlColours final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression token(uR"((</?[\w:.-]+|/?>)|\b([\w:.-]+)(?==["'])|("[^"]*"|'[^']*'))"_s);
        const Tokens &tokens = Tokens::current();
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const auto paint = [&](int group, Tokens::Name ink) {
                if (match.hasCaptured(group)) {
                    setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), tokens[ink]);
                }
            };
            paint(1, Tokens::accent);
            paint(2, Tokens::violet);
            paint(3, Tokens::success);
        }
    }
};

XmlView::XmlView(QWidget *parent) : QPlainTextEdit(parent), m_colours(new XmlColours(document()))
{
    setObjectName(u"xml"_s);
    setAccessibleName(tr("XML"));
    setReadOnly(true);
    setFont(monospaceFont());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void XmlView::setXml(const QByteArray &xml)
{
    m_marks.clear();
    m_shown = -1;
    setPlainText(indentedXml(xml));
    drawMarks();
}

void XmlView::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    drawMarks();
}

void XmlView::showMarks(int number)
{
    m_shown = number;
    drawMarks();
    const auto first = std::find_if(m_marks.cbegin(), m_marks.cend(), [number](const Mark &mark) { return mark.number == number; });
    if (first != m_marks.cend()) {
        QTextCursor cursor(document());
        cursor.setPosition(int(first->place.offset));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void XmlView::drawMarks()
{
    const Tokens &tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.place.offset));
        selection.cursor.setPosition(int(mark.place.offset + mark.place.length), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(tokens[Tokens::accent]);
        if (mark.number == m_shown) {
            selection.format.setBackground(tokens[Tokens::selection]);
            selection.format.setForeground(tokens[Tokens::onSelection]);
        }
        selections.append(selection);
    }
    setExtraSelections(selections);
}

const XmlView::Mark *XmlView::markAt(int position) const
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(), [position](const Mark &mark) {
        return position >= mark.place.offset && position <= mark.place.offset + mark.place.length;
    });
    return found == m_marks.cend() ? nullptr : &*found;
}

void XmlView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const Mark *mark = textCursor().hasSelection() ? nullptr : markAt(textCursor().position());
    if (mark) {
        Q_EMIT markChosen(mark->number);
    }
}

bool XmlView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Mark *mark = markAt(cursorForPosition(help->pos()).position());
        QToolTip::showText(help->globalPos(), mark ? mark->text : QString(), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void XmlView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_colours->rehighlight();
        drawMarks();
    }
    QPlainTextEdit::changeEvent(event);
}

}  // namespace gatehouse
