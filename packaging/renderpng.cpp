// SPDX-License-Identifier: Apache-2.0
// renderpng SVG SIZE PNG: draws a picture of the build as a square of so many pixels.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QGuiApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int size = words.value(2).toInt();
    QSvgRenderer picture(words.value(1));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (picture.isValid() && !image.isNull()) {
        QPainter painter(&image);
        picture.render(&painter);
        painter.end();
        if (image.save(words.value(3), "PNG")) {
            return 0;
        }
    }
    std::fprintf(stderr, "renderpng: no picture of %d pixels could be made of %s\n", size, qPrintable(words.value(1)));
    return 1;
}
