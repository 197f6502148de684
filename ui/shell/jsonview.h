// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace gatehouse {

/// A JSON document to read: indented, coloured, with a button that copies it.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// Text that is no JSON is shown as it stands.
    void setJson(const QByteArray &json);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *m_text;
    class JsonColours *m_colours;
};

}  // namespace gatehouse
