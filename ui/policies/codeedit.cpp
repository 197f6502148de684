// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/codeedit.h"

#include "ui/policies/brackets.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of the lines, and a dot where something is wrong. It is drawing only: the text itself is what is read out.
class Gutter final : public QWidget
{
public:
    explicit Gutter(CodeEdit &edit) : QWidget(&edit), m_edit(edit) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_edit.gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit.paintGutter(event); }

private:
    CodeEdit &m_edit;
};

constexpr int signSize = 12;

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace(); });
}

/// Where so many letters that are no white space have passed.
qsizetype offsetBehind(qsizetype letters, QStringView text)
{
    qsizetype at = 0;
    for (; at < text.size() && letters > 0; ++at) {
        letters -= text[at].isSpace() ? 0 : 1;
    }
    return at;
}

/// Without looking through every font of the system for a letter that this one lacks: that takes a millisecond a letter, and a text
/// of another kind has thousands. A policy has letters of Latin-1 only. (IAM API Reference: PolicyDocument)
QFont codeFont()
{
    QFont font = monospaceFont();
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoFontMerging));
    return font;
}

int severityOf(Tone tone)
{
    return tone == Tone::Danger ? 3 : tone == Tone::Warning ? 2 : tone == Tone::Info ? 1 : 0;
}

}  // namespace

CodeEdit::CodeEdit(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new Gutter(*this))
{
    setFont(codeFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);  // a program reads it in that direction, whatever people write
    setTabStopDistance(step * fontMetrics().horizontalAdvance(u' '));
    setAccessibleDescription(tr("Tab moves on to the next field. Ctrl+] and Ctrl+[ indent."));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int moved) {
        if (moved != 0) {
            m_gutter->scroll(0, moved);
        } else {
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEdit::showBrackets);
    placeGutter();
    showBrackets();
}

QString CodeEdit::content() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool CodeEdit::setContent(const QString &text)
{
    if (text.size() > longest) {
        Q_EMIT refused(text.size());
        return false;
    }
    setPlainText(text);
    return true;
}

void CodeEdit::replaceContent(const QString &text)
{
    const qsizetype before = lettersIn(QStringView(content()).left(textCursor().position()));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.setPosition(int(offsetBehind(before, text)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeEdit::setMarks(const QList<Mark> &marks)
{
    m_marks.clear();
    const qsizetype end = document()->characterCount() - 1;
    for (const Mark &mark : marks) {
        // A place without length is underlined at the letter before it, where something should have gone on.
        const qsizetype from = qBound<qsizetype>(0, mark.length > 0 ? mark.offset : mark.offset - 1, end);
        QTextCursor cursor(document());
        cursor.setPosition(int(from));
        cursor.setPosition(int(qBound(from, mark.length > 0 ? mark.offset + mark.length : from + 1, end)), QTextCursor::KeepAnchor);
        m_marks.append({cursor, mark.tone, mark.reason});
    }
    showSelections();
    m_gutter->update();
}

QList<CodeEdit::Mark> CodeEdit::marks() const
{
    QList<Mark> marks;
    for (const Placed &mark : m_marks) {
        const int from = mark.cursor.selectionStart();
        marks.append({from, mark.cursor.selectionEnd() - from, mark.tone, mark.reason});
    }
    return marks;
}

QList<CodeEdit::Mark> CodeEdit::marksAt(qsizetype offset) const
{
    QList<Mark> found = marks();
    found.removeIf([offset](const Mark &mark) { return offset < mark.offset || offset >= mark.offset + qMax<qsizetype>(mark.length, 1); });
    return found;
}

void CodeEdit::setMatches(const QList<std::pair<int, int>> &matches, int current)
{
    const Tokens &tokens = Tokens::current();
    m_matches.clear();
    for (int at = 0; at < matches.size(); ++at) {
        QTextEdit::ExtraSelection match;
        match.cursor = QTextCursor(document());
        match.cursor.setPosition(matches[at].first);
        match.cursor.setPosition(matches[at].first + matches[at].second, QTextCursor::KeepAnchor);
        match.format.setBackground(tokens[at == current ? Tokens::selection : Tokens::warningSoft]);
        m_matches.append(match);
    }
    showSelections();
}

void CodeEdit::select(qsizetype offset, qsizetype length)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, int(offset), end));
    cursor.setPosition(qBound(0, int(offset + length), end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void CodeEdit::insertFromMimeData(const QMimeData *source)
{
    const qsizetype length = source->text().size();
    if (document()->characterCount() + length > longest) {
        Q_EMIT refused(length);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void CodeEdit::showBrackets()
{
    m_brackets.clear();
    const int at = textCursor().position();
    const auto isBracket = [this](int offset) { return QStringView(u"{}[]").contains(document()->characterAt(offset)); };
    const auto pair = isBracket(at) || isBracket(at - 1) ? bracketsAt(content(), at) : std::nullopt;
    if (pair) {
        const Tokens &tokens = Tokens::current();
        for (const qsizetype place : {pair->bracket, pair->partner.value_or(-1)}) {
            if (place >= 0) {
                QTextEdit::ExtraSelection bracket;
                bracket.cursor = QTextCursor(document());
                bracket.cursor.setPosition(int(place));
                bracket.cursor.setPosition(int(place) + 1, QTextCursor::KeepAnchor);
                bracket.format.setBackground(tokens[pair->partner ? Tokens::selection : Tokens::dangerSoft]);
                bracket.format.setForeground(tokens[pair->partner ? Tokens::onSelection : Tokens::danger]);
                m_brackets.append(bracket);
            }
        }
    }
    showSelections();
}

void CodeEdit::showSelections()
{
    const Tokens &tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> all;
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(tokens[Tokens::hover]);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    all.append(line);
    all += m_matches + m_brackets;
    for (const Placed &mark : m_marks) {
        QTextEdit::ExtraSelection underline;
        underline.cursor = mark.cursor;
        underline.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        underline.format.setUnderlineColor(tokens.ink(mark.tone));
        all.append(underline);
    }
    setExtraSelections(all);
}

int CodeEdit::gutterWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(u'9') + signSize + 4 * grid;
}

void CodeEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void CodeEdit::paintGutter(QPaintEvent *event)
{
    const Tokens &tokens = Tokens::current();
    QHash<int, Tone> worst;
    for (const Placed &mark : std::as_const(m_marks)) {
        const int number = document()->findBlock(mark.cursor.selectionStart()).blockNumber();
        const auto known = worst.constFind(number);
        if (known == worst.cend() || severityOf(mark.tone) > severityOf(*known)) {
            worst.insert(number, mark.tone);
        }
    }
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), tokens[Tokens::surface]);
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && area.top() <= event->rect().bottom()) {
        const QRect row(0, qRound(area.top()), m_gutter->width() - 2 * grid, fontMetrics().height());
        painter.setPen(tokens[block.blockNumber() == current ? Tokens::text : Tokens::muted]);
        painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), QString::number(block.blockNumber() + 1));
        if (const auto tone = worst.constFind(block.blockNumber()); tone != worst.cend()) {
            const QRect box(grid, row.center().y() - signSize / 2, signSize, signSize);
            painter.drawPixmap(box.topLeft(), iconPixmap(toneIcon(*tone), signSize, tokens.ink(*tone), devicePixelRatioF()));
        }
        block = block.next();
        area.translate(0, area.height());
        area.setHeight(block.isValid() ? blockBoundingRect(block).height() : 0);
    }
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        placeGutter();
        showBrackets();
    }
}

bool CodeEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QPlainTextEdit::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList reasons;
    const auto found = marksAt(cursorForPosition(help->pos()).position());
    for (const Mark &mark : found) {
        reasons.append(mark.reason.toHtmlEscaped());
    }
    if (reasons.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), u"<p>"_s + reasons.join(u"</p><p>"_s) + u"</p>"_s, viewport());
    }
    return true;
}

}  // namespace gatehouse
