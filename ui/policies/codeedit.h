// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QPlainTextEdit>

namespace gatehouse {

/// A text that a program reads: line numbers, the current line, brackets that belong together, indentation, and places that are
/// underlined with a reason. Tab leaves it, as it does every field; Ctrl+] and Ctrl+[ indent.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A place with something to say about it.
    struct Mark {
        qsizetype offset = 0;  ///< in UTF-16 units, as in `content`
        qsizetype length = 0;  ///< 0 underlines the letter beside it
        Tone tone = Tone::Danger;
        QString reason;
    };
    /// The longest text it takes, in UTF-16 units: four times the largest policy that any service keeps.
    static constexpr qsizetype longest = 131'072;
    /// Spaces of one step of indentation.
    static constexpr int step = 4;

    explicit CodeEdit(QWidget *parent = nullptr);

    /// The text as it is; `toPlainText` would make common spaces of the unbreakable ones.
    [[nodiscard]] QString content() const;
    /// Puts another text in the place of all there is and forgets what could be undone; false when it is too long.
    bool setContent(const QString &text);
    /// The same, and can be undone; the cursor stays at its letter where only white space is another.
    void replaceContent(const QString &text);

    void setMarks(const QList<Mark> &marks);
    /// The marks where they stand now that the text around them has changed.
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] QList<Mark> marksAt(qsizetype offset) const;
    /// Stretches that a search has found; one of them is the current one.
    void setMatches(const QList<std::pair<int, int>> &matches, int current);

    void select(qsizetype offset, qsizetype length);
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

Q_SIGNALS:
    /// A text of this many UTF-16 units was not taken.
    void refused(qsizetype length);
    /// A key has written or taken away this; empty for a key that takes away.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Placed {
        QTextCursor cursor;
        Tone tone;
        QString reason;
    };

    void breakLine();
    [[nodiscard]] bool typeInPairs(QChar letter);
    [[nodiscard]] bool eraseEmptyPair();
    [[nodiscard]] bool isOwnPartner(int position);
    void alignClosingBracket(QChar letter);
    void indent(int steps);
    void placeGutter();
    void showBrackets();
    void showSelections();

    QWidget *m_gutter;
    QList<Placed> m_marks;
    QList<QTextCursor> m_partners;  ///< before what was written of itself to close what was opened
    QList<QTextEdit::ExtraSelection> m_matches;
    QList<QTextEdit::ExtraSelection> m_brackets;
};

}  // namespace gatehouse
