// SPDX-License-Identifier: Apache-2.0
// Values that are kept: put, read, replaced, removed, undone, restored.
#include "core/secrets/keyservice.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const SecretName seedOfAna{u"mfa-seed"_s, u"ana"_s};
const SecretName seedOfBen{u"mfa-seed"_s, u"ben"_s};

/// A workspace whose key is in a keychain of memory.
struct Protected {
    explicit Protected()
    {
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain}));
    }

    Workspace::Receipt put(const SecretName &name, const QString &value)
    {
        must(SecretService(*test).prepare());
        return must((*test).change({u"Put"_s, u"Keep a secret"_s},
                                   [&](Change &change) { return SecretService(*test).put(change, name, SecretBytes::ofText(value)); }));
    }

    [[nodiscard]] QString read(const SecretName &name) const
    {
        must(SecretService(*test).prepare());
        const auto value = SecretService(*test).read(name);
        return value ? QString::fromUtf8(value->view()) : u"refused: "_s + value.error().message;
    }

    MemoryKeychain keychain;
    TestWorkspace test;
};

}  // namespace

class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasPutAlsoAfterARestart()
    {
        Protected at;
        at.put(seedOfAna, u"JBSWY3DP"_s);
        QCOMPARE(at.read(seedOfAna), u"JBSWY3DP"_s);
        at.test.reopen();
        QCOMPARE(at.read(seedOfAna), u"JBSWY3DP"_s);
        QVERIFY(must(SecretService(*at.test).has(seedOfAna)));
        QVERIFY(!must(SecretService(*at.test).has(seedOfBen)));
        QCOMPARE(SecretService(*at.test).read(seedOfBen).error().kind, Error::Kind::NotFound);
    }

    void undoLeadsBackToTheEarlierValueAlsoAfterANewKey()
    {
        Protected at;
        at.put(seedOfAna, u"first"_s);
        const auto second = at.put(seedOfAna, u"second"_s);
        const auto removal = must((*at.test).change({u"Remove"_s, u"Let go of a secret"_s},
                                                    [&](Change &change) { return SecretService(*at.test).remove(change, seedOfAna); }));
        QVERIFY(!must(SecretService(*at.test).has(seedOfAna)));
        QCOMPARE(must(KeyService(*at.test).rotate({KeyPlace::Keychain})), 2);
        must((*at.test).undo(removal.change));
        QCOMPARE(at.read(seedOfAna), u"second"_s);
        must((*at.test).undo(second.change));
        QCOMPARE(at.read(seedOfAna), u"first"_s);
        must((*at.test).redo(second.change));
        QCOMPARE(at.read(seedOfAna), u"second"_s);
    }

    void refusesAValueThatWasPutInThePlaceOfAnother()
    {
        Protected at;
        at.put(seedOfAna, u"ana's"_s);
        at.put(seedOfBen, u"ben's"_s);
        // Somebody who can write the file, and has no key, gives ben the seed of ana.
        must((*at.test).database().run(
            "UPDATE secrets SET reference = (SELECT reference FROM secrets WHERE owner = 'ana') WHERE owner = 'ben'"));
        QVERIFY(at.read(seedOfBen).startsWith(u"refused: What is stored"_s));
        must((*at.test).database().run("UPDATE sealed_values SET owner = 'ben' WHERE owner = 'ana'"));
        QVERIFY(at.read(seedOfBen).startsWith(u"refused: What is stored"_s));
        QCOMPARE(at.read(seedOfAna), u"ana's"_s);
    }

    void refusesADamagedAndAMissingValue()
    {
        Protected at;
        at.put(seedOfAna, u"value"_s);
        must((*at.test).database().run("UPDATE sealed_values SET sealed = zeroblob(length(sealed))"));
        QVERIFY(at.read(seedOfAna).startsWith(u"refused: What is stored"_s));
        must((*at.test).database().run("DELETE FROM sealed_values"));
        QVERIFY(at.read(seedOfAna).startsWith(u"refused: The value of this secret"_s));
    }

    void wantsAKeyBeforeItKeepsAnything()
    {
        const TestWorkspace test;
        const auto prepared = SecretService(*test).prepare();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().field, u"secrets"_s);
        const auto put = (*test).change({u"Put"_s, u"Keep a secret"_s}, [&](Change &change) {
            return SecretService(*test).put(change, seedOfAna, SecretBytes::ofText(u"x"_s));
        });
        QVERIFY(!put);
        QVERIFY(!must(SecretService(*test).has(seedOfAna)));
    }

    void neverWaitsForAKeychainInsideAChange()
    {
        Protected at;
        at.test.reopen();  // nobody has asked for the key since
        const auto put = (*at.test).change({u"Put"_s, u"Keep a secret"_s}, [&](Change &change) {
            return SecretService(*at.test).put(change, seedOfAna, SecretBytes::ofText(u"x"_s));
        });
        QVERIFY(!put);
        QCOMPARE(put.error().field, u"secrets"_s);
    }

    void refusesAnEmptyValue()
    {
        Protected at;
        QVERIFY(!(*at.test).change({u"Put"_s, u"Keep a secret"_s},
                                   [&](Change &change) { return SecretService(*at.test).put(change, seedOfAna, {}); }));
    }

    void aSnapshotBringsBackTheValueThatItHad()
    {
        Protected at;
        at.put(seedOfAna, u"before"_s);
        const Snapshot snapshot = must(Snapshots(*at.test).take(u"before"_s));
        at.put(seedOfAna, u"after"_s);
        must(KeyService(*at.test).rotate({KeyPlace::Keychain}));
        NoProgress unwatched;
        must(Snapshots(*at.test).restore(snapshot.path, unwatched));
        QCOMPARE(at.read(seedOfAna), u"before"_s);
    }

    void aBackupBringsItsSecretsIntoANewWorkspace()
    {
        Protected at;
        at.put(seedOfAna, u"JBSWY3DP"_s);
        const QString backup = at.test.folder.filePath(u"backup.gatehouse"_s);
        must(Snapshots(*at.test).backUp(backup));
        TestWorkspace fresh;
        fresh.setup.keychain = &at.keychain;
        fresh.reopen();
        NoProgress unwatched;
        must(Snapshots(*fresh).restore(backup, unwatched));
        must(SecretService(*fresh).prepare());
        QVERIFY(must(SecretService(*fresh).read(seedOfAna)).equals(SecretBytes::ofText(u"JBSWY3DP"_s)));
    }

    void saysSoWhenAValueWasSealedWithTheKeyOfAnotherWorkspace()
    {
        Protected at;
        at.put(seedOfAna, u"JBSWY3DP"_s);
        Protected other;
        NoProgress unwatched;
        must(Snapshots(*other.test).restore(at.test.path(), unwatched));
        QVERIFY(other.read(seedOfAna).contains(u"another workspace"_s));
        other.put(seedOfBen, u"own"_s);
        QCOMPARE(other.read(seedOfBen), u"own"_s);
    }

    void aComparisonSeesThatASecretChangedAndNotItsReference()
    {
        Protected at;
        at.put(seedOfAna, u"before"_s);
        const Snapshot snapshot = must(Snapshots(*at.test).take(u"before"_s));
        at.put(seedOfAna, u"after"_s);
        const QString reference = must(SecretStore((*at.test).database()).value(seedOfAna))->reference;
        QStringList words;
        must(compareFiles(snapshot.path, at.test.path(), [&](const RowDescription &row) {
            words.append(row.label);
            for (const auto &field : row.fields) {
                words += {field.before, field.after, field.beforeText, field.afterText};
            }
            return true;
        }));
        QVERIFY(words.join(u' ').contains(u"ana"_s));
        QVERIFY(!words.join(u' ').contains(reference));
    }
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
