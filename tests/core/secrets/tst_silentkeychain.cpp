// SPDX-License-Identifier: Apache-2.0
// A keychain that asks a person who does not answer: nobody waits for it who wants to leave.
#include "core/secrets/keyservice.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/workspace/tasks.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const SecretName token{u"scim-token"_s, u"1"_s};

/// A workspace whose key lies in such a keychain, and which has one secret.
struct At {
    At()
    {
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
        must((*test).change({u"Put"_s, u"Keep a secret"_s}, [&](Change &change) {
            return SecretService(*test).put(change, token, SecretBytes::ofText(u"tell nobody"_s));
        }));
        test.reopen();  // the key has to be fetched again
        tasks = std::make_unique<Tasks>(*test);
        keychain.beSilent();
    }
    ~At()
    {
        tasks.reset();
        keychain.answer();
    }
    Q_DISABLE_COPY_MOVE(At)

    template<typename T>
    Task *start(std::function<Result<T>(Workspace &)> work, std::function<void(const Result<T> &)> then = {})
    {
        return tasks->start<T>(
            Tasks::Lane::Write, u"Asking the keychain"_s, nullptr, [work](Workspace &at, Progress &) { return work(at); }, then);
    }
    [[nodiscard]] QString secret() const
    {
        must(SecretService(*test).prepare());
        const auto value = SecretService(*test).read(token);
        return value ? QString::fromUtf8(value->view()) : value.error().message;
    }

    SilentKeychain keychain;
    TestWorkspace test;
    std::unique_ptr<Tasks> tasks;
};

}  // namespace

class TestSilentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhileThePersonIsStillAsked()
    {
        At at;
        at.start<KeyStanding>([](Workspace &workspace) { return KeyService(workspace).standing(); });
        QTRY_COMPARE(at.keychain.waiting(), 1);
        at.tasks.reset();  // stands still here for as long as the keychain is waited for
        QCOMPARE(at.keychain.waiting(), 1);
        const QString journal = at.test.workspace->database().journalPath();
        QVERIFY(QFile::exists(journal));
        at.test.workspace.reset();
        QVERIFY(!QFile::exists(journal));  // the last connection is closed, and everything is in the file

        at.keychain.answer();  // the answer finds nobody
        at.test.reopen();
        QCOMPARE(at.secret(), u"tell nobody"_s);
    }

    void aTaskThatIsCancelledDoesNotWaitEither()
    {
        At at;
        std::optional<Error> error;
        Task *task = at.start<KeyStanding>([](Workspace &workspace) { return KeyService(workspace).standing(); },
                                           [&error](const Result<KeyStanding> &stands) { error = stands.error(); });
        QTRY_COMPARE(at.keychain.waiting(), 1);
        task->cancel();
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, Error::Kind::Cancelled);
        QCOMPARE(at.keychain.waiting(), 1);
        at.keychain.answer();
        QCOMPARE(must(KeyService(*at.test).standing()).state, KeyState::Ready);
    }

    void losesNoSecretWhenANewKeyWaitsToBeKept()
    {
        At at;
        at.keychain.answer();
        QCOMPARE(at.secret(), u"tell nobody"_s);
        const QString key = must(KeyService(*at.test).standing()).record.keyId;
        at.keychain.beSilent();
        at.start<qint64>([](Workspace &workspace) { return KeyService(workspace).rotate({KeyPlace::Keychain, {}}); });
        QTRY_COMPARE(at.keychain.waiting(), 1);
        at.tasks.reset();
        at.test.workspace.reset();
        at.keychain.answer();  // the new key arrives after all
        QCOMPARE(at.keychain.behind.entries.size(), size_t(2));
        at.test.reopen();
        QCOMPARE(must(KeyService(*at.test).standing()).record.keyId, key);
        QCOMPARE(at.secret(), u"tell nobody"_s);
    }

    void whoeverIsAnsweredInTimeGetsTheKey()
    {
        At at;
        std::optional<KeyState> state;
        at.start<KeyStanding>([](Workspace &workspace) { return KeyService(workspace).standing(); },
                              [&state](const Result<KeyStanding> &stands) { state = must(stands).state; });
        QTRY_COMPARE(at.keychain.waiting(), 1);
        at.keychain.answer();
        QTRY_COMPARE(state, std::optional(KeyState::Ready));
    }
};

QTEST_GUILESS_MAIN(TestSilentKeychain)
#include "tst_silentkeychain.moc"
