// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/qrview.h"

#include "ui/shell/parts.h"

#include <QPainter>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int scale = grid;  // whole pixels a module, so that none is wider than its neighbour

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
    setFixedSize(sizeHint());
    update();
}

QSize QrView::sizeHint() const
{
    const int side = scale * (m_code.size() + 2 * QrCode::quietZone);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_code.isEmpty()) {
        return;
    }
    constexpr int margin = scale * QrCode::quietZone;
    for (int row = 0; row < m_code.size(); ++row) {
        for (int column = 0; column < m_code.size(); ++column) {
            if (m_code.isDark(row, column)) {
                painter.fillRect(margin + column * scale, margin + row * scale, scale, scale, Qt::black);
            }
        }
    }
}

}  // namespace gatehouse
