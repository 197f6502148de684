// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/qrview.h"

#include "ui/shell/parts.h"

#include <QPainter>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 56 * grid;

}  // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"qrView"_s);
    setAccessibleName(tr("QR code with the secret key"));
    setFixedSize(sizeHint());
}

void QrView::setCode(QrCode code)
{
    m_code = std::move(code);
    update();
}

QSize QrView::sizeHint() const
{
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_code.isEmpty()) {
        return;
    }
    // Whole pixels a module, so that none is wider than its neighbour.
    const int modules = m_code.size() + 2 * QrCode::quietZone;
    const int scale = qMax(1, side / modules);
    const int margin = (side - scale * m_code.size()) / 2;
    for (int row = 0; row < m_code.size(); ++row) {
        for (int column = 0; column < m_code.size(); ++column) {
            if (m_code.isDark(row, column)) {
                painter.fillRect(margin + column * scale, margin + row * scale, scale, scale, Qt::black);
            }
        }
    }
}

}  // namespace gatehouse
