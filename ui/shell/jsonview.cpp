// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/jsonview.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

/// Names, texts, and the rest, each in an ink of the theme.
class JsonColours final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression token(uR"(("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"_s);
        const Tokens &tokens = Tokens::current();
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const bool quoted = match.hasCaptured(1);
            const bool name = match.hasCaptured(2);
            const auto ink = name ? Tokens::accent : quoted ? Tokens::success : Tokens::warning;
            setFormat(int(match.capturedStart()), int(quoted ? match.capturedLength(1) : match.capturedLength()), tokens[ink]);
        }
    }
};

JsonView::JsonView(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this)), m_colours(new JsonColours(m_text->document()))
{
    m_text->setObjectName(u"json"_s);
    m_text->setAccessibleName(tr("JSON"));
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copyJson"_s);
    copy->setIcon(icon(u"copy"));
    copy->setToolTip(tr("Copy the JSON"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    setFocusProxy(m_text);
}

void JsonView::setJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    m_text->setPlainText(QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented)).trimmed());
}

QString JsonView::text() const
{
    return m_text->toPlainText();
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_colours->rehighlight();
    }
    QWidget::changeEvent(event);
}

}  // namespace gatehouse
