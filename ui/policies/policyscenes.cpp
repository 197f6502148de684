// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policyscenes.h"

#include "core/policies/casetext.h"
#include "models/policies/casemodel.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/findbar.h"
#include "ui/policies/policycompleter.h"
#include "ui/policies/policyeditor.h"
#include "ui/policies/simulatorpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const auto goodPolicy = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "ReadOwnReports",
            "Effect": "Allow",
            "Action": [
                "s3:GetObject",
                "s3:GetObjectTagging"
            ],
            "Resource": "arn:aws:s3:::reports/${aws:PrincipalTag/Department}/*",
            "Condition": {
                "StringEquals": {
                    "s3:ExistingObjectTag/CostCenter": "${aws:PrincipalTag/CostCenter}"
                },
                "Bool": {
                    "aws:SecureTransport": "true"
                }
            }
        },
        {
            "Sid": "ListReports",
            "Effect": "Allow",
            "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::reports"
        },
        {
            "Sid": "NothingFromOutside",
            "Effect": "Deny",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {
                "NotIpAddress": {
                    "aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]
                }
            }
        }
    ]
}
)";

const auto wrongPolicy = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "StartAndStop",
            "Effect": "Allowed",
            "Action": [
                "ec2:StartInstances",
                "ec2:StopInstance"
            ],
            "Resource": "arn:aws:ec2:*:*:instances/*",
            "Condition": {
                "StringEqual": {
                    "ec2:ResourceTag/CostCenter": "${aws:PrincipalTag/CostCentre}"
                }
            }
        },
        {
            "Effect": "Allow",
            "Action": "iam:PassRole",
            "Resource": "*"
        }
    ]
}
)";

PolicyEditor *editorWith(const Desk &desk, const char *text)
{
    auto *editor = new PolicyEditor(desk.knowledge);
    editor->setTagKeys(QStringList{u"CostCenter"_s, u"Department"_s});
    editor->setText(QString::fromUtf8(text));
    return editor;
}

bool isChecked(const QWidget &widget)
{
    return static_cast<const PolicyEditor &>(widget).isChecked();
}

/// Goes behind a word of the text, once the editor is shown.
void later(PolicyEditor *editor, const QString &word, std::function<void()> then)
{
    QMetaObject::invokeMethod(
        editor,
        [editor, word, then = std::move(then)] {
            editor->edit().select(editor->text().indexOf(word) + word.size(), 0);
            editor->edit().setFocus();
            then();
        },
        Qt::QueuedConnection);
}

QWidget *completing(const Desk &desk)
{
    PolicyEditor *editor = editorWith(desk, goodPolicy);
    later(editor, u"s3:GetObject"_s, [editor] { editor->completer().open(); });
    return editor;
}

QWidget *finding(const Desk &desk)
{
    PolicyEditor *editor = editorWith(desk, goodPolicy);
    later(editor, QString(), [editor] {
        editor->findChild<QAction *>(u"findInPolicy"_s)->trigger();
        auto *what = editor->findChild<QLineEdit *>(u"findWhat"_s);
        what->setText(u"reports"_s);
        Q_EMIT what->textEdited(what->text());
    });
    return editor;
}

CaseText someCase()
{
    CaseText text;
    text.serviceControlPolicies = {
        {QString::fromUtf8(R"({
    "Version": "2012-10-17",
    "Statement": [
        {"Sid": "FullAccess", "Effect": "Allow", "Action": "*", "Resource": "*"}
    ]
}
)")},
        {QString::fromUtf8(R"({
    "Version": "2012-10-17",
    "Statement": [
        {"Sid": "FullAccess", "Effect": "Allow", "Action": "*", "Resource": "*"},
        {
            "Sid": "LisbonAndFrankfurtOnly",
            "Effect": "Deny",
            "NotAction": ["iam:*", "organizations:*", "sts:*"],
            "Resource": "*",
            "Condition": {
                "StringNotEquals": {"aws:RequestedRegion": ["eu-central-1", "eu-south-2"]}
            }
        }
    ]
}
)")},
    };
    text.identityPolicies = {QString::fromUtf8(goodPolicy)};
    text.request = {u"arn:aws:sts::123456789012:assumed-role/Reports/ana.ferreira"_s, u"s3:GetObject"_s,
                    u"arn:aws:s3:::reports/Finance/2026-03.csv"_s, u"123456789012"_s};
    text.request.context = {{u"aws:RequestedRegion"_s, {u"eu-central-1"_s}}, {u"aws:PrincipalTag/Department"_s, {u"Finance"_s}},
                            {u"aws:PrincipalTag/CostCenter"_s, {u"4711"_s}}, {u"s3:ExistingObjectTag/CostCenter"_s, {u"4711"_s}},
                            {u"aws:SecureTransport"_s, {u"true"_s}},         {u"aws:SourceIp"_s, {u"203.0.113.7"_s}}};
    return text;
}

QWidget *simulator(const Desk &desk, const CaseText &text, int row)
{
    auto *page = new SimulatorPage(desk);
    page->setCase(text);
    page->findChild<QAbstractItemView *>(u"casePolicies"_s)->setCurrentIndex(page->policies().index(row));
    return page;
}

QWidget *deniedSimulator(const Desk &desk)
{
    CaseText text = someCase();
    text.request.context.first().second = {u"us-east-1"_s};
    return simulator(desk, text, 1);
}

QWidget *silentSimulator(const Desk &desk)
{
    CaseText text = someCase();
    text.request.context[2].second = {u"1234"_s};
    return simulator(desk, text, 2);
}

}  // namespace

QList<Scene> policyScenes(const Desk &desk)
{
    return {
        {u"policy-editor"_s, [&desk] { return editorWith(desk, goodPolicy); }, isChecked},
        {u"policy-errors"_s, [&desk] { return editorWith(desk, wrongPolicy); }, isChecked},
        {u"policy-completion"_s, [&desk] { return completing(desk); }, isChecked},
        {u"policy-find"_s, [&desk] { return finding(desk); }, isChecked},
        {u"simulator-empty"_s, [&desk] { return simulator(desk, {}, 0); }},
        {u"simulator-allowed"_s, [&desk] { return simulator(desk, someCase(), 2); }},
        {u"simulator-denied"_s, [&desk] { return deniedSimulator(desk); }},
        {u"simulator-nothing-allows"_s, [&desk] { return silentSimulator(desk); }},
    };
}

}  // namespace gatehouse
