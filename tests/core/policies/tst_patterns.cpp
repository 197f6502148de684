// SPDX-License-Identifier: Apache-2.0
#include "core/policies/patterns.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversWhatFitsToo_data()
    {
        QTest::addColumn<QString>("wide");
        QTest::addColumn<QString>("narrow");
        QTest::addColumn<bool>("covers");
        const auto row = [](const char *wide, const char *narrow, bool covers) {
            QTest::addRow("%s covers %s", wide, narrow) << QString::fromLatin1(wide) << QString::fromLatin1(narrow) << covers;
        };
        row("*", "*", true);
        row("*", "", true);
        row("s3:Get*", "s3:GetObject", true);
        row("s3:Get*", "s3:GetO*t", true);
        row("s3:get*", "S3:GETOBJECT", true);
        row("s3:GetO*", "s3:Get*", false);
        row("a?", "ab", true);
        row("a?", "a?", true);
        row("a?", "a*", false);
        row("a?*", "a*", false);
        row("a*", "a?*", true);
        row("a", "a?", false);
        row("*b*c", "xbybc", true);
        row("*b*c", "xbyb", false);
    }
    void coversWhatFitsToo()
    {
        QFETCH(QString, wide);
        QFETCH(QString, narrow);
        QFETCH(bool, covers);
        QCOMPARE(coversPattern(wide, narrow, Qt::CaseInsensitive), covers);
    }

    void tellsWhetherAnArnMayBeOfAForm_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("may");
        const QString bucket = u"arn:${Partition}:s3:::${BucketName}"_s;
        const QString object = u"arn:${Partition}:s3:::${BucketName}/${ObjectName}"_s;
        const QString role = u"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"_s;
        const auto row
            = [](const char *name, const QString &arn, const QString &form, bool may) { QTest::newRow(name) << arn << form << may; };
        row("a bucket", u"arn:aws:s3:::logs"_s, bucket, true);
        row("a bucket is no object", u"arn:aws:s3:::logs"_s, object, false);
        row("an object", u"arn:aws:s3:::logs/a/b"_s, object, true);
        row("objects are no bucket", u"arn:aws:s3:::logs/*"_s, bucket, false);
        row("a star may be both: bucket", u"arn:aws:s3:::logs*"_s, bucket, true);
        row("a star may be both: object", u"arn:aws:s3:::logs*"_s, object, true);
        row("a bucket without a name", u"arn:aws:s3:::"_s, bucket, false);
        row("another partition", u"arn:aws-cn:s3:::logs"_s, bucket, true);
        row("another service", u"arn:aws:sqs:::logs"_s, bucket, false);
        row("a role with a path", u"arn:aws:iam::*:role/a/b"_s, role, true);
        row("a user is no role", u"arn:aws:iam::111122223333:user/a"_s, role, false);
        row("a variable as the account", u"arn:aws:iam::${aws:PrincipalAccount}:role/a"_s, role, true);
        row("a variable as the account of a user", u"arn:aws:iam::${aws:PrincipalAccount}:user/a"_s, role, false);
        row("question marks", u"arn:aws:iam::111122223333:rol?/a"_s, role, true);
        row("a cut-off ARN", u"arn:aws:iam:*"_s, role, true);
        row("a cut-off ARN of another service", u"arn:aws:ec2:*"_s, role, false);
        row("everything", u"*"_s, role, true);
        const QString instance = u"arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}"_s;
        row("a star that its part does not end with", u"arn:aws:ec2:*instance/*"_s, instance, false);
        row("the star at the end of a part", u"arn:aws:ec2:eu-*"_s, instance, true);
        row("a star for the Region", u"arn:aws:ec2:*-1:111122223333:instance/*"_s, instance, true);
    }
    void tellsWhetherAnArnMayBeOfAForm()
    {
        QFETCH(QString, arn);
        QFETCH(QString, form);
        QFETCH(bool, may);
        QCOMPARE(mayBeOfForm(WrittenArn(arn), form), may);
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
