// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesACatalogueForEveryLanguage()
    {
        const QStringList sources
            = QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/translations"_s).entryList({u"*.ts"_s}, QDir::Files);
        QVERIFY(sources.contains(u"gatehouse_de.ts"_s));
        QVERIFY(sources.contains(u"gatehouse_en.ts"_s));
        for (const QString &source : sources) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/i18n/"_s + source.chopped(3) + u".qm"_s), qPrintable(source));
        }
    }

    void prefersTheLanguageOfThePersonAndFallsBackToEnglish_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("German of Austria") << QLocale(QLocale::German, QLocale::Austria) << QStringList{u"en"_s, u"de"_s};
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringList{u"en"_s};
        QTest::newRow("a language without a catalogue") << QLocale(QLocale::Icelandic) << QStringList{u"en"_s};
    }

    void prefersTheLanguageOfThePersonAndFallsBackToEnglish()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, languages);
        gatehouse::speak(*QCoreApplication::instance(), locale);
        QStringList installed;
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
        for (QTranslator *translator : translators) {
            if (translator->filePath().startsWith(u":/i18n/"_s)) {
                installed.append(translator->language().section(u'_', 0, 0));
            }
        }
        qDeleteAll(translators);
        QCOMPARE(installed, languages);
    }

    void isAnotherOneWhenItIsSpokenAnew()
    {
        QCoreApplication &program = *QCoreApplication::instance();
        const auto installed = [&program] { return program.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly).size(); };
        const QLocale before;
        QVERIFY(gatehouse::speak(program, u"en"_s));
        const auto english = installed();
        const QString plural = QCoreApplication::translate("gatehouse::Pane", "%Ln selected", nullptr, 2);
        QVERIFY(gatehouse::speak(program, u"de"_s));
        QVERIFY(installed() > english);
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(QCoreApplication::translate("gatehouse::Pane", "%Ln selected", nullptr, 2) != plural);
        QVERIFY(gatehouse::speak(program, u"pseudo"_s));
        QCOMPARE(installed(), 1);
        QVERIFY(gatehouse::speak(program, u"en"_s));
        QCOMPARE(installed(), english);
        QCOMPARE(QCoreApplication::translate("gatehouse::Pane", "%Ln selected", nullptr, 2), plural);
        QVERIFY(gatehouse::speak(program, QString()));
        QCOMPARE(QLocale(), before);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
