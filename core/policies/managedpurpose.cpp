// SPDX-License-Identifier: Apache-2.0
#include "core/policies/managedpurpose.h"

#include "core/policies/knowledge.h"
#include "core/policies/wordlist.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

class PurposeWords
{
    Q_DECLARE_TR_FUNCTIONS(ManagedPurposes)

public:
    /// (IAM User Guide: "AWS managed policies for job functions"; the documents themselves)
    static QHash<QString, QString> sentences()
    {
        return {
            {u"AdministratorAccess"_s, tr("Everything, in every service.")},
            {u"PowerUserAccess"_s, tr("Everything except users, groups, roles and the organization: for developers.")},
            {u"ReadOnlyAccess"_s, tr("Reading of all services, including what is stored in them.")},
            {u"SecurityAudit"_s, tr("Reading of how services are configured, for people who audit security.")},
            {u"ViewOnlyAccess"_s, tr("Lists of resources and their basic settings in all services, without what is stored in them.")},
            {u"Billing"_s, tr("Bills, payments, budgets and the cost of what is used.")},
            {u"DatabaseAdministrator"_s, tr("Setting up and maintaining databases, with what they need around them.")},
            {u"DataScientist"_s, tr("Analysing data with the services for analytics and machine learning.")},
            {u"NetworkAdministrator"_s, tr("Setting up and maintaining networks, addresses, gateways and load balancers.")},
            {u"SupportUser"_s, tr("Opening support cases, and looking at what they are about.")},
            {u"SystemAdministrator"_s, tr("Setting up and maintaining what developers need, in most services.")},
            {u"AWSSSOMasterAccountAdministrator"_s, tr("Managing single sign-on in the management account and in all member accounts.")},
            {u"AWSSSOMemberAccountAdministrator"_s, tr("Managing single sign-on in the member accounts.")},
            {u"AWSSSODirectoryAdministrator"_s, tr("Managing the users and groups of the built-in identity store.")},
            {u"AWSSSODirectoryReadOnly"_s, tr("Looking at the users and groups of the built-in identity store.")},
            {u"AWSSSOReadOnly"_s, tr("Looking at how single sign-on is configured, without its users and groups.")},
            {u"IAMUserChangePassword"_s, tr("Changing one's own password as an IAM user.")},
            {u"IAMUserSSHKeys"_s, tr("Managing one's own SSH keys as an IAM user.")},
            {u"IAMSelfManageServiceSpecificCredentials"_s, tr("Managing one's own credentials for single services as an IAM user.")},
            {u"AWSBillingReadOnlyAccess"_s, tr("Looking at bills, payments and costs.")},
            {u"AWSBudgetsActionsWithAWSResourceControlAccess"_s, tr("Budgets that stop resources when they are used up.")},
            {u"AWSSupportAccess"_s, tr("The support center: opening and following cases.")},
            {u"AmazonSSMManagedInstanceCore"_s, tr("For an instance that Systems Manager manages.")},
            {u"AmazonSSMPatchAssociation"_s, tr("For an instance that is kept up to date by patch policies.")},
            {u"CloudWatchAgentServerPolicy"_s, tr("For a server that sends its figures to CloudWatch.")},
            {u"CloudWatchAgentAdminPolicy"_s, tr("For a server that stores the configuration of the CloudWatch agent.")},
            {u"CloudWatchActionsEC2Access"_s,
             tr("Reading figures and stopping, restarting or ending instances when an alarm asks for it.")},
            {u"AmazonEC2RoleforSSM"_s, tr("The older policy for an instance that Systems Manager manages.")},
            {u"AmazonEKSClusterPolicy"_s, tr("For the control plane of a Kubernetes cluster.")},
            {u"AmazonEKSWorkerNodePolicy"_s, tr("For the nodes of a Kubernetes cluster.")},
            {u"AmazonEKS_CNI_Policy"_s, tr("For the network of the nodes of a Kubernetes cluster.")},
            {u"AmazonEKSServicePolicy"_s, tr("The older policy for running Kubernetes clusters.")},
            {u"AWSLambdaBasicExecutionRole"_s, tr("For a function that writes logs.")},
            {u"AWSLambdaVPCAccessExecutionRole"_s, tr("For a function that works in a VPC and writes logs.")},
            {u"AWSLambdaRole"_s, tr("For a service that invokes functions.")},
            {u"AWSLambdaSQSQueueExecutionRole"_s, tr("For a function that receives messages of a queue and writes logs.")},
            {u"AWSLambdaDynamoDBExecutionRole"_s, tr("For a function that reads a DynamoDB stream and writes logs.")},
            {u"AWSLambdaKinesisExecutionRole"_s, tr("For a function that reads a Kinesis stream and writes logs.")},
            {u"AmazonECSTaskExecutionRolePolicy"_s, tr("For the start of a container: fetching its image and writing logs.")},
            {u"AmazonRDSEnhancedMonitoringRole"_s, tr("For databases that send detailed figures to CloudWatch.")},
            {u"AmazonAPIGatewayPushToCloudWatchLogs"_s, tr("For API Gateway, to write logs.")},
            {u"AWS_ConfigRole"_s, tr("For AWS Config, to read how resources are configured.")},
            {u"AWSCloudTrail_FullAccess"_s, tr("Full access to trails, with the buckets and log groups that they write to.")},
            {u"AWSCloudTrail_ReadOnlyAccess"_s, tr("Looking at trails and at the events they recorded.")},
            {u"AWSCodePipelineApproverAccess"_s, tr("Looking at pipelines, and approving or rejecting what waits in them.")},
            {u"AWSCodeDeployRole"_s, tr("For CodeDeploy, to reach instances, load balancers and groups that scale.")},
            {u"AWSElasticBeanstalkWebTier"_s, tr("For the instances of a web application in Elastic Beanstalk.")},
            {u"AWSElasticBeanstalkWorkerTier"_s, tr("For the instances of a background application in Elastic Beanstalk.")},
            {u"AWSGlueServiceRole"_s, tr("For Glue, to read and write what its jobs work on.")},
            {u"SecretsManagerReadWrite"_s, tr("Reading and writing of secrets, with what their rotation needs.")},
            {u"AWSDenyAll"_s, tr("Denies everything.")},
            {u"AWSCompromisedKeyQuarantine"_s, tr("The first edition of what AWS attaches to the user of stolen credentials.")},
            {u"AWSCompromisedKeyQuarantineV2"_s, tr("The second edition of what AWS attaches to the user of stolen credentials.")},
            {u"AWSCompromisedKeyQuarantineV3"_s, tr("Denies what stolen credentials are usually used for; AWS attaches it to their user.")},
            {u"AWSIAMIdentityCenterAllowListForIdentityContext"_s,
             tr("Keeps sessions that carry a person's identity to the actions that know it.")},
            {u"AWSMcpServiceActionsFullAccess"_s, tr("Full access to the servers that AWS runs for AI assistants (MCP).")},
        };
    }

    static QString full(const QString &service) { return tr("Full access to %1.").arg(service); }
    static QString read(const QString &service) { return tr("Read-only access to %1.").arg(service); }
    static QString most(const QString &service) { return tr("Most actions of %1, but not all that manage it.").arg(service); }
    static QString some(const QString &services) { return tr("Some actions of %1.").arg(services); }
    static QString some(int services) { return tr("Some actions of %n service(s).", nullptr, services); }
    static QString role(const QString &services) { return tr("For a role that a service takes on: some actions of %1.").arg(services); }
    static QString role(int services)
    {
        return tr("For a role that a service takes on: some actions of %n service(s).", nullptr, services);
    }
};

}  // namespace

ManagedPurposes::ManagedPurposes(const Knowledge &knowledge) : m_knowledge(knowledge), m_sentences(PurposeWords::sentences()) {}

QString ManagedPurposes::of(const QString &name, ManagedPolicy::Kind kind, const QString &services) const
{
    if (const auto own = m_sentences.constFind(name); own != m_sentences.cend()) {
        return *own;
    }
    bool isNumber = false;
    const int count = services.toInt(&isNumber);
    if (isNumber) {
        return kind == ManagedPolicy::Kind::ServiceRole ? PurposeWords::role(count) : PurposeWords::some(count);
    }
    QStringList names;
    for (const QString &prefix : services.split(u',')) {
        const QString known = m_knowledge.serviceName(prefix);
        names.append(known.isEmpty() ? prefix : known);
    }
    const QString list = joinedWithAnd(names);
    switch (kind) {
    case ManagedPolicy::Kind::FullAccess:
        return PurposeWords::full(list);
    case ManagedPolicy::Kind::ReadOnly:
        return PurposeWords::read(list);
    case ManagedPolicy::Kind::MostActions:
        return PurposeWords::most(list);
    case ManagedPolicy::Kind::ServiceRole:
        return PurposeWords::role(list);
    case ManagedPolicy::Kind::JobFunction:
    case ManagedPolicy::Kind::Other:
        break;
    }
    return PurposeWords::some(list);
}

}  // namespace gatehouse
