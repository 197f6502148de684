// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saml/xmltext.h"

#include <QPlainTextEdit>

namespace gatehouse {

class XmlColours;

/// An XML document to read: laid out, coloured, with stretches that can be shown and that say where they come from.
class XmlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit XmlView(QWidget *parent = nullptr);

    /// Lays the document out to be read.
    void setXml(const QByteArray &xml);
    /// Underlined stretches; each has the number of what it belongs to, and the words of a tool tip.
    struct Mark {
        TextStretch place{};
        int number = 0;
        QString text{};
    };
    void setMarks(const QList<Mark> &marks);
    /// Shows the stretches of this number, and scrolls to the first one; -1 for none.
    void showMarks(int number);

Q_SIGNALS:
    /// The cursor was put into a stretch of this number.
    void markChosen(int number);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const Mark *markAt(int position) const;
    void drawMarks();

    XmlColours *m_colours;
    QList<Mark> m_marks;
    int m_shown = -1;
};

}  // namespace gatehouse
