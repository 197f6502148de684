// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString path(QStringView name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap render(const QString &name, QSize device, const QColor &ink)
{
    const QString key = u"icon/%1/%2x%3/%4"_s.arg(name).arg(device.width()).arg(device.height()).arg(ink.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(device);
    pixmap.fill(Qt::transparent);
    QFile file(path(name));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for the ink at each drawing, so that a change of theme needs no new icons.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, Tokens::Name ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Tokens &tokens = Tokens::current();
        if (mode == QIcon::Disabled) {
            return render(m_name, size, tokens.disabled());
        }
        return render(m_name, size, tokens[mode == QIcon::Selected ? Tokens::onSelection : m_ink]);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_ink); }
    QString key() const override { return u"gatehouse"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(path(m_name)); }

private:
    QString m_name;
    Tokens::Name m_ink;
};

}  // namespace

QIcon icon(QStringView name, Tokens::Name ink)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemeIconEngine(name.toString(), ink));
}

QPixmap iconPixmap(QStringView name, int size, const QColor &ink, double pixelRatio)
{
    const int device = qRound(size * pixelRatio);
    QPixmap pixmap = render(name.toString(), QSize(device, device), ink);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList(QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(4);
    }
    return names;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

}  // namespace gatehouse
