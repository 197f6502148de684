// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace gatehouse {

/// The room of a page in the window. The page has at least the size that it needs and scrolls where there is less: no page makes the
/// window larger. The keyboard stays on the page when the part that had it goes.
class PageRoom : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the page.
    explicit PageRoom(QWidget *page, QWidget *parent = nullptr);

    /// The room that the page stands in.
    [[nodiscard]] static PageRoom *of(const QWidget *page);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fit();
};

}  // namespace gatehouse
