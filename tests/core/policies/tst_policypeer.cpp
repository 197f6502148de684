// SPDX-License-Identifier: Apache-2.0
#include "core/policies/simulationcase.h"
#include "tests/support/peerhabits.h"
#include "tests/support/randompolicies.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A case and what the peer said to it.
struct Heard {
    QJsonObject about;
    QString peer;
};

QString source(const QString &path)
{
    return qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u'/' + path;
}

QString ours(const QJsonObject &about)
{
    const auto read = readCase(RandomCases::textOf(about));
    return read ? nameOf(decide(read->policies, read->request)) : read.error().message;
}

/// The habits of the peer with which Gatehouse would have said the same; empty where none help.
QStringList explanationOf(const Heard &heard, const QList<PeerHabit> &habits)
{
    QJsonObject imitated = heard.about;
    QStringList names;
    for (const PeerHabit &habit : habits) {
        if (ours(habit.imitate(heard.about)) == heard.peer) {
            return {habit.name};
        }
        imitated = habit.imitate(imitated);
        names.append(habit.name);
    }
    return ours(imitated) == heard.peer ? names : QStringList();
}

/// Counts by explanation; whatever has none fails the test.
void compare(const QList<Heard> &all)
{
    const QList<PeerHabit> habits = peerHabits();
    QMap<QString, int> kinds;
    int differences = 0;
    for (const Heard &heard : all) {
        const QString said = ours(heard.about);
        if (said == heard.peer) {
            continue;
        }
        ++differences;
        const QStringList explained = explanationOf(heard, habits);
        QVERIFY2(!explained.isEmpty(), qPrintable(u"Gatehouse says %1, the peer %2: %3"_s.arg(
                                           said, heard.peer, QString::fromUtf8(RandomCases::textOf(heard.about)))));
        ++kinds[explained.size() == 1 ? explained.front() : u"several together"_s];
    }
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        qInfo("%5d  %s", kind.value(), qPrintable(kind.key()));
    }
    qInfo("%lld cases, %d differences, all explained", static_cast<long long>(all.size()), differences);
}

QList<Heard> frozen()
{
    QList<Heard> all;
    const QDir folder(source(u"tests/corpus/policies/peer"_s));
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s can't be read", qPrintable(name));
        }
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            all.append({line[u"case"].toObject(), line[u"peer"].toString()});
        }
    }
    return all;
}

/// Asks the peer itself.
QList<Heard> askPeer(int count, quint64 seed)
{
    RandomCases cases(seed);
    QList<Heard> all;
    QByteArray input;
    for (int i = 0; i < count; ++i) {
        all.append({cases.next(), {}});
        input += RandomCases::textOf(all.back().about) + '\n';
    }
    QProcess node;
    node.start(u"node"_s, {source(u"tests/peers/policies/decide.mjs"_s)});
    node.write(input);
    node.closeWriteChannel();
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        qFatal("the peer failed: %s", node.readAllStandardError().constData());
    }
    for (Heard &heard : all) {
        const QJsonObject answer = QJsonDocument::fromJson(node.readLine()).object();
        heard.peer = answer.contains(u"decision"_s) ? answer[u"decision"].toString() : answer[u"error"].toString();
    }
    return all;
}

/// Keeps some cases of every kind for the test that runs always.
void record(const QList<Heard> &all)
{
    constexpr int mostAgreed = 150;
    constexpr int mostOfAKind = 6;
    QFile file(source(u"tests/corpus/policies/peer/iam-simulate.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QList<PeerHabit> habits = peerHabits();
    QMap<QStringList, int> kept;
    for (const Heard &heard : all) {
        const bool isAgreed = ours(heard.about) == heard.peer;
        int &ofKind = kept[isAgreed ? QStringList() : explanationOf(heard, habits)];
        if (ofKind < (isAgreed ? mostAgreed : mostOfAKind)) {
            ++ofKind;
            file.write(RandomCases::textOf({{u"case"_s, heard.about}, {u"peer"_s, heard.peer}}) + '\n');
        }
    }
}

}  // namespace

/// Beside another engine, as tests/peers/policies/README.md tells.
class TestPolicyPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHabitOfThePeerIsDescribed()
    {
        QFile file(source(u"tests/peers/policies/differences.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const PeerHabit &habit : peerHabits()) {
            QVERIFY2(text.contains(u"\n## "_s + habit.name + u'\n'), qPrintable(habit.name));
        }
    }

    void agreesWithWhatThePeerSaidOnce()
    {
        const QList<Heard> all = frozen();
        QVERIFY(all.size() >= 200);
        compare(all);
    }

    void agreesWithThePeerOnRandomCases()
    {
        if (qEnvironmentVariable("GATEHOUSE_LONG").isEmpty()) {
            QSKIP("Set GATEHOUSE_LONG=1 to compare 10,000 random cases with the peer.");
        }
        if (!QFile::exists(source(u"tests/peers/policies/node_modules"_s))) {
            QSKIP("The peer is not installed: ./dev peers.");
        }
        const bool isRecording = !qEnvironmentVariable("GATEHOUSE_RECORD").isEmpty();
        const quint64 seed = qEnvironmentVariable("GATEHOUSE_SEED", u"7"_s).toULongLong();
        const QList<Heard> all = askPeer(10'000, seed);
        compare(all);
        if (isRecording && !QTest::currentTestFailed()) {
            record(all);
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyPeer)
#include "tst_policypeer.moc"
