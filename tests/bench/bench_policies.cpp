// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"
#include "core/policies/policyprinter.h"
#include "tests/bench/measurements.h"

#include <QCoreApplication>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A policy of at least that size, as people write them: named actions and wildcards of several services, ARNs, conditions, variables.
QString policyOf(qsizetype size)
{
    static const QString statements
        = u"{\"Sid\":\"List%1\",\"Effect\":\"Allow\",\"Action\":\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::data-%1\","
          "\"Condition\":{\"StringLike\":{\"s3:prefix\":[\"home/\",\"home/${aws:username}/"
          "*\"]},\"Bool\":{\"aws:SecureTransport\":\"true\"}}},"
          "{\"Sid\":\"Read%1\",\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:GetBucketLocation\",\"s3:Put*\"],"
          "\"Resource\":[\"arn:aws:s3:::data-%1\",\"arn:aws:s3:::data-%1/${aws:username}/*\"]},"
          "{\"Sid\":\"Run%1\",\"Effect\":\"Allow\",\"Action\":[\"ec2:StartInstances\",\"ec2:StopInstances\",\"ec2:RebootInstances\"],"
          "\"Resource\":\"arn:aws:ec2:*:1111222233%1:instance/*\","
          "\"Condition\":{\"StringEquals\":{\"aws:ResourceTag/Team\":\"${aws:PrincipalTag/"
          "Team}\"},\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}}},"
          "{\"Sid\":\"Keep%1\",\"Effect\":\"Deny\",\"Action\":[\"iam:*\",\"organizations:*\",\"kms:ScheduleKeyDeletion\",\"dynamodb:Delete*"
          "\"],"
          "\"Resource\":\"*\",\"Condition\":{\"ArnNotLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::*:role/admin-%1\"}}}"_s;
    QStringList all;
    QString text;
    for (int i = 10; text.size() < size; ++i) {
        all.append(statements.arg(i));
        text = u"{\"Version\":\"2012-10-17\",\"Statement\":["_s + all.join(u',') + u"]}"_s;
    }
    return text;
}

void run(Measurements &measurements, const QString &text)
{
    constexpr int times = 501;
    const Knowledge knowledge;
    CheckOptions options;
    options.knowledge = &knowledge;
    PolicyReading reading;
    Findings findings;
    QString printed;
    measurements.measure(u"check a policy for the first time, reading the table of its services"_s, text.size(), 1,
                         [&] { findings = checkPolicy(text, options); });
    measurements.measure(u"read a policy"_s, text.size(), times, [&] { reading = readPolicy(text); });
    measurements.measure(u"check a policy that was read"_s, text.size(), times, [&] { findings = checkPolicy(reading, options); });
    measurements.measure(u"read and check a policy"_s, text.size(), times, [&] { findings = checkPolicy(text, options); });
    measurements.measure(u"print a policy"_s, text.size(), times, [&] { printed = formatted(reading.policy->root); });
    measurements.measure(u"read and check a policy with white space"_s, printed.size(), times,
                         [&] { findings = checkPolicy(printed, options); });
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Measurements measurements;
    constexpr qsizetype tenKilobytes = 10'240;
    std::printf("a policy without a mistake\n");
    run(measurements, policyOf(tenKilobytes));
    std::printf("the same with about forty mistakes\n");
    run(measurements,
        policyOf(tenKilobytes).replace(u"aws:SecureTransport"_s, u"aws:Secure"_s).replace(u"s3:GetObject"_s, u"s3:GetObjekt"_s));
    return measurements.finish(argc, argv);
}
