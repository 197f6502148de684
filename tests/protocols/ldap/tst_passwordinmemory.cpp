// SPDX-License-Identifier: Apache-2.0
// The password that a directory was told is found nowhere in the memory of the program, as far as a core dump would have it, whatever the
// directory answers. This program starts itself a second time, as the one that signs in and is idle then.
#include "core/base/progress.h"
#include "core/secrets/freedmemory.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "tests/support/dumpablememory.h"
#include "tests/support/fakeldap.h"
#include "tests/support/planted.h"
#include "tests/support/untracedline.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto idleArgument = "--idle";
constexpr int patience = 60'000;

int signInAndIdle(int argc, char **argv)
{
    wipeFreedMemory();
    const QCoreApplication program(argc, argv);
    // Something that is found if one looks well, put together here, so that it stands in the heap.
    const QByteArray control = QByteArray("nothing to ") + QByteArray("hide here");
    DirectoryConnection connection;
    connection.host = u"127.0.0.1"_s;
    connection.port = untracedLine().view().toByteArray().toInt();
    connection.security = Directory::Security::None;
    connection.bindName = u"reader@corp.example.com"_s;
    connection.password = std::make_shared<const SecretBytes>(untracedLine());
    connection.baseDn = u"DC=corp,DC=example,DC=com"_s;
    connection.patience = std::chrono::minutes(10);
    {
        NoProgress progress;
        const auto opened = LdapDirectoryClient().open(connection, progress);
        const char *told = opened ? "opened\n" : opened.error().field == "password"_L1 ? "refused\n" : "failed\n";
        (void)!write(STDOUT_FILENO, wipesFreedMemory() ? told : "unwiped\n", wipesFreedMemory() ? std::strlen(told) : 8);
    }
    (void)untracedLine();
    return control.isEmpty() ? 1 : 0;
}

/// Something that stands in no program.
QByteArray invented()
{
    return "Zq7" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + "x9W";
}

using Answer = QByteArray (*)(const LdapRequest &);

}  // namespace

Q_DECLARE_METATYPE(Answer)

class TestPasswordInMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsThePasswordWhateverIsAnswered_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, Answer answer, const QByteArray &told) { QTest::newRow(name) << answer << told; };
        row(
            "welcome", [](const LdapRequest &request) { return FakeLdap::bound(request); }, "opened");
        row(
            "a refusal", [](const LdapRequest &request) { return FakeLdap::bound(request, 49); }, "refused");
        row(
            "a message that ends behind its number", [](const LdapRequest &request) { return ber::tlv(0x30, ber::integer(request.id)); },
            "failed");
        row(
            "a result without its parts", [](const LdapRequest &request) { return ber::message(request.id, ber::tlv(0x61, {})); },
            "failed");
        row(
            "the answer to a search", [](const LdapRequest &request) { return FakeLdap::done(request); }, "opened");
        row(
            "nonsense", [](const LdapRequest &) { return "HTTP/1.1 400 Bad Request\r\n\r\n" + FakeLdap::hangUp(); }, "failed");
        row(
            "nothing", [](const LdapRequest &) { return FakeLdap::hangUp(); }, "failed");
    }

    void forgetsThePasswordWhateverIsAnswered()
    {
        QFETCH(const Answer, answer);
        QFETCH(const QByteArray, told);
        const FakeLdap directory(answer);
        QProcess idle;
        start(idle, directory);
        QTRY_VERIFY_WITH_TIMEOUT(idle.canReadLine() || idle.state() == QProcess::NotRunning, patience);
        const QByteArray line = idle.readLine().trimmed();
        if (line == "unwiped") {
            QSKIP("freed memory is not wiped here");
        }
        QCOMPARE(line, told);
        const QByteArray memory = dumpableMemory(idle.processId());
        QVERIFY(!m_control.findIn(memory).isEmpty());
        QCOMPARE(m_planted.findIn(memory), QStringList());
        idle.write("\n");
        QVERIFY(idle.waitForFinished(patience));
    }

    void forgetsItWhileItWaitsForTheAnswer()
    {
        std::atomic<bool> asked = false;
        const FakeLdap directory([&asked](const LdapRequest &) {
            asked = true;
            return QByteArray();
        });
        QProcess idle;
        start(idle, directory);
        QTRY_VERIFY_WITH_TIMEOUT(asked, patience);
        // The request is here before the other side has put it away.
        QTRY_COMPARE_WITH_TIMEOUT(m_planted.findIn(dumpableMemory(idle.processId())), QStringList(), patience);
        QVERIFY(!m_control.findIn(dumpableMemory(idle.processId())).isEmpty());
        QVERIFY(!idle.canReadLine() && idle.state() == QProcess::Running);
        idle.kill();
        QVERIFY(idle.waitForFinished(patience));
    }

private:
    void start(QProcess &idle, const FakeLdap &directory)
    {
        const QByteArray password = invented();
        m_planted = Planted();
        m_planted.add(u"password"_s, password);
        m_control = Planted();
        m_control.add(u"control"_s, "nothing to hide here");
        // What binds a function when it is called first writes the registers to the stack, among them those that a string was copied with.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_BIND_NOW"_s, u"1"_s);
        idle.setProcessEnvironment(environment);
        idle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        idle.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(idleArgument)});
        idle.write(QByteArray::number(directory.port()) + '\n' + password + '\n');
    }

    Planted m_planted;
    Planted m_control;
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], idleArgument) == 0) {
        return signInAndIdle(argc, argv);
    }
    const QCoreApplication program(argc, argv);
    TestPasswordInMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_passwordinmemory.moc"
