// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Drawing with smooth edges may round a channel by one.
bool isSame(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) <= 2 && qAbs(one.green() - other.green()) <= 2 && qAbs(one.blue() - other.blue()) <= 2;
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatDropsDownShowsAllOfAFewEntries()
    {
        const Theme theme(Theme::Mode::Light);
        QWidget window;
        auto *box = new QComboBox(&window);
        box->addItems({u"As the system"_s, u"English"_s, u"Deutsch"_s});
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        box->showPopup();
        QTRY_VERIFY(box->view()->isVisible());
        const auto place = [box](int row) { return box->view()->visualRect(box->model()->index(row, 0)); };
        const int room = box->view()->viewport()->height();
        QVERIFY2(place(0).top() >= 0 && place(2).bottom() < room, qPrintable(u"%1 of %2"_s.arg(place(2).bottom()).arg(room)));
    }

    void textContrastsAtLeastFourAndAHalfToOne()
    {
        using T = Tokens;
        const QList<std::pair<T::Name, T::Name>> pairs{
            {T::text, T::surface},          {T::text, T::raised},          {T::text, T::sunken},         {T::text, T::hover},
            {T::muted, T::surface},         {T::muted, T::raised},         {T::muted, T::sunken},        {T::muted, T::neutralSoft},
            {T::accent, T::raised},         {T::accent, T::surface},       {T::onAccent, T::accent},     {T::onAccent, T::accentHover},
            {T::onDanger, T::danger},       {T::onDanger, T::dangerHover}, {T::danger, T::raised},       {T::danger, T::surface},
            {T::danger, T::dangerSoft},     {T::warning, T::warningSoft},  {T::success, T::successSoft}, {T::info, T::infoSoft},
            {T::text, T::dangerSoft},       {T::text, T::warningSoft},     {T::text, T::successSoft},    {T::text, T::infoSoft},
            {T::onSelection, T::selection}, {T::onToolTip, T::toolTip},
        };
        const auto names = QMetaEnum::fromType<T::Name>();
        for (const Tokens *theme : {&Tokens::light(), &Tokens::dark()}) {
            for (const auto &[ink, ground] : pairs) {
                const double ratio = contrast((*theme)[ink], (*theme)[ground]);
                QVERIFY2(
                    ratio >= 4.5,
                    qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(names.valueToKey(ink)), QLatin1StringView(names.valueToKey(ground)))
                                   .arg(ratio)));
            }
        }
    }

    void edgesOfControlsAndFocusContrastAtLeastThreeToOne()
    {
        for (const Tokens *theme : {&Tokens::light(), &Tokens::dark()}) {
            for (const auto ground : {Tokens::surface, Tokens::raised}) {
                QVERIFY(contrast((*theme)[Tokens::outline], (*theme)[ground]) >= 3);
                QVERIFY(contrast((*theme)[Tokens::focus], (*theme)[ground]) >= 3);
            }
        }
    }

    void contrastFollowsTheDefinitionOfWcag()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(contrast(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void changesAtRunTimeAndSaysSo()
    {
        Theme theme(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(&Tokens::current(), &Tokens::light());

        theme.setMode(Theme::Mode::Dark);

        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(&Tokens::current(), &Tokens::dark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark()[Tokens::surface]);
        theme.setMode(Theme::Mode::System);
        QVERIFY(!theme.isDark());  // the offscreen platform is light
    }

    void leavesNoTokenUnreplacedInTheStyleSheet()
    {
        for (const Tokens *theme : {&Tokens::light(), &Tokens::dark()}) {
            QString sheet = styleSheetFrom(*theme);
            sheet.remove(u"@name@"_s);
            QVERIFY(sheet.size() > 1000);
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
        }
    }

    void everyIconParsesAndDrawsSomething()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 60);
        for (const QString &name : names) {
            QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
            QVERIFY2(renderer.isValid(), qPrintable(name));
            QCOMPARE(renderer.viewBox(), QRect(0, 0, 24, 24));
            QVERIFY2(!isBlank(icon(name).pixmap(32, 32).toImage()), qPrintable(name));
        }
        QVERIFY(icon(u"no-such-icon"_s).isNull());
    }

    void tintsAnIconFromTheThemeInUse()
    {
        Theme theme(Theme::Mode::Light);
        const QIcon stop = icon(u"remove"_s, Tokens::accent);
        const auto centre = [&](QIcon::Mode mode) { return stop.pixmap(QSize(24, 24), 1.0, mode).toImage().pixelColor(12, 12); };
        QVERIFY(isSame(centre(QIcon::Normal), Tokens::light()[Tokens::accent]));
        QVERIFY(isSame(centre(QIcon::Disabled), Tokens::light().disabled()));
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(isSame(centre(QIcon::Normal), Tokens::dark()[Tokens::accent]));
        QVERIFY(isSame(centre(QIcon::Selected), Tokens::dark()[Tokens::onSelection]));
        QCOMPARE(stop.pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
