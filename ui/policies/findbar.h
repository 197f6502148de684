// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace gatehouse {

class CodeEdit;

/// Finds and replaces in a text: Enter and Shift+Enter go on and back, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(CodeEdit &edit, QWidget *parent);

    /// Opens with what is selected in the text, if that is a piece of one line.
    void open();
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields();
    void search();
    /// Goes to the match behind (1) or before (-1) the cursor, round the ends.
    void move(int direction);
    void replaceOne();
    void replaceAll();
    void showMatches(int current);
    [[nodiscard]] Qt::CaseSensitivity caseSensitivity() const;

    CodeEdit &m_edit;
    QLineEdit *m_what;
    QLineEdit *m_with;
    QToolButton *m_case;
    QLabel *m_count;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QList<std::pair<int, int>> m_matches;
};

}  // namespace gatehouse
