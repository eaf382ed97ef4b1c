#!/usr/bin/env node
// Writes the catalog files of Aldermoor Bank into this folder. The same run always gives the same files:
//
//   node examples/financial-institution/generate.mjs
//
// Edit the tables below and run it again; do not edit the YAML by hand.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, isMap, isSeq, visit } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const mail = 'aldermoor.example';
const root = 'aldermoor-bank';

// ---------------------------------------------------------------- People

// prettier-ignore
const firstNames = [
  'Abela', 'Brannoc', 'Cilla', 'Desmo', 'Edda', 'Farrin', 'Gudny', 'Hadric',
  'Isolta', 'Jorun', 'Kesta', 'Levan', 'Marit', 'Nestor', 'Odile', 'Pavo',
  'Runa', 'Sorley', 'Thandi', 'Ulric', 'Verena', 'Wystan', 'Ysolde', 'Zoran',
];
// prettier-ignore
const lastNames = [
  'Ashmarren', 'Birkelund', 'Coldwater', 'Drestane', 'Elmsgarth', 'Fossmere',
  'Grindelow', 'Hexworthy', 'Inverlane', 'Jarrowby', 'Kirkmoss', 'Lundequill',
  'Merrowdale', 'Netherby', 'Ostermoor', 'Pellingford', 'Quarnstone',
];

let hired = 0;
function nextName() {
  // 24 and 17 have no common divisor, so the pairs repeat only after 408 people.
  const first = firstNames[hired % firstNames.length];
  const last = lastNames[(hired * 5) % lastNames.length];
  hired += 1;
  return `${first} ${last}`;
}

// What the members of a squad do, by the kind of squad.
// prettier-ignore
const staffing = {
  models: [
    'Lead data scientist', 'Data scientist', 'Data scientist', 'Data scientist',
    'Data engineer', 'Data engineer', 'Machine learning engineer',
    'DevOps engineer', 'Product owner',
  ],
  data: [
    'Lead data engineer', 'Data engineer', 'Data engineer', 'Data engineer',
    'Data engineer', 'Data engineer', 'Site reliability engineer',
    'Data steward', 'Product owner',
  ],
  operations: [
    'Lead platform engineer', 'Machine learning engineer',
    'Machine learning engineer', 'Machine learning engineer',
    'DevOps engineer', 'DevOps engineer', 'Site reliability engineer',
    'Site reliability engineer', 'Product owner',
  ],
  validation: [
    'Head of validation', 'Quantitative analyst', 'Quantitative analyst',
    'Quantitative analyst', 'Quantitative analyst', 'Quantitative analyst',
    'Compliance officer', 'Compliance officer', 'Auditor',
  ],
  software: [
    'Engineering lead', 'Software engineer', 'Software engineer',
    'Software engineer', 'Software engineer', 'Test engineer',
    'Business analyst', 'DevOps engineer', 'Product owner',
  ],
};
// A title that no pattern would read; these people build models all the same.
const roleOfTitle = { 'Quantitative analyst': 'data-scientist' };

// ---------------------------------------------------------- Organization

// prettier-ignore
const divisions = [
  {
    name: 'consumer-risk',
    title: 'Consumer Risk',
    description:
      'Decides on credit and stops fraud. Every model passes independent validation before it decides anything.',
    annotations: { 'mlops/regulated': 'SR 11-7' },
    squads: [
      ['credit-scoring', 'Credit Scoring', 'models', 'Whether, and for how much, the bank lends'],
      ['card-fraud', 'Card Fraud', 'models', 'Stops a card payment while it is being made'],
      ['transaction-monitoring', 'Transaction Monitoring', 'models', 'Finds money laundering in payments and accounts'],
      ['collections', 'Collections', 'models', 'Reaches customers before a debt is lost'],
      ['affordability', 'Affordability', 'models', 'What a customer can pay back without hardship'],
      ['limit-management', 'Limit Management', 'models', 'Raises and lowers card limits'],
      ['early-warning', 'Early Warning', 'models', 'Sees trouble in small companies a quarter ahead'],
      ['mortgage-decisions', 'Mortgage Decisions', 'models', 'Values homes and decides on mortgages'],
      ['application-fraud', 'Application Fraud', 'models', 'Finds invented people among new customers'],
      ['model-validation', 'Model Validation', 'validation', 'Tests every model that somebody else has built'],
      ['risk-data', 'Risk Data', 'data', 'Brings ledgers, cards and bureau files into the lake'],
      ['model-operations', 'Model Operations', 'operations', 'Deploys, watches and rolls back the models of the division'],
    ],
  },
  {
    name: 'clients-and-payments',
    title: 'Clients & Payments',
    description: 'Branches, cards, payments and everything a client reads, signs or asks',
    annotations: { 'mlops/regulated': 'PSD2' },
    squads: [
      ['client-retention', 'Client Retention', 'models', 'Speaks to clients before they leave'],
      ['card-portfolio', 'Card Portfolio', 'models', 'Which cards are used, and which are about to be cut up'],
      ['next-best-offer', 'Next Best Offer', 'models', 'One suggestion in the app, or none'],
      ['payment-routing', 'Payment Routing', 'models', 'Sends a payment by the way that settles first'],
      ['cash-forecasting', 'Cash Forecasting', 'models', 'How much money every cash machine needs tomorrow'],
      ['document-intake', 'Document Intake', 'models', 'Reads what clients scan and photograph'],
      ['contact-routing', 'Contact Routing', 'models', 'Brings a call to somebody who can answer it'],
      ['merchant-services', 'Merchant Services', 'software', 'Terminals and statements for shops'],
      ['digital-channels', 'Digital Channels', 'software', 'The app and the online bank'],
      ['branch-systems', 'Branch Systems', 'software', 'What stands on the counter'],
    ],
  },
  {
    name: 'enterprise-technology',
    title: 'Enterprise Technology',
    description: 'Ledgers, platforms and networks for all of Aldermoor',
    annotations: undefined,
    squads: [
      ['core-ledger', 'Core Ledger', 'software', 'Books every account, every night'],
      ['mainframe-services', 'Mainframe Services', 'software', 'Keeps forty years of COBOL running'],
      ['streaming-platform', 'Streaming Platform', 'data', 'The event bus that everything hangs on'],
      ['lake-platform', 'Lake Platform', 'data', 'Storage, Spark and schedules for all divisions'],
      ['container-platform', 'Container Platform', 'operations', 'Clusters, registries and releases'],
      ['integration-services', 'Integration Services', 'software', 'Connects what was never meant to meet'],
      ['identity-services', 'Identity Services', 'software', 'Who somebody is, and what they may do'],
      ['card-systems', 'Card Systems', 'software', 'The card switch, old and new'],
      ['network-operations', 'Network Operations', 'operations', 'Lines to branches, machines and other banks'],
      ['security-operations', 'Security Operations', 'operations', 'Watches over all of it, day and night'],
      ['release-engineering', 'Release Engineering', 'operations', 'Jenkins, test environments and the release calendar'],
      ['reporting-services', 'Reporting Services', 'data', 'Figures for supervisors and for the board'],
    ],
  },
];

// ------------------------------------------------------------------ Data

// name, title, owner, system, volume, records a day, classification, depends on, description, tag
// prettier-ignore
const datasets = [
  ['raw-card-transactions', 'Raw card transactions', 'risk-data', 'risk-lake', '38 TB', '24M', 'restricted', ['component:card-ingest', 'resource:card-switch-classic'], 'Every card payment of seven years, as the switch wrote it', 'parquet'],
  ['account-ledger-history', 'Account ledger history', 'risk-data', 'risk-lake', '12 TB', '9M', 'restricted', ['component:ledger-ingest', 'resource:core-ledger-mainframe'], 'Every booking of ten years, copied after the nightly run', 'parquet'],
  ['bureau-files', 'Bureau files', 'risk-data', 'risk-lake', '180 GB', '400k', 'restricted', ['component:bureau-ingest', 'resource:batch-exchange'], 'What two credit bureaus send every night', 'csv'],
  ['application-archive', 'Application archive', 'risk-data', 'risk-lake', '640 GB', '60k', 'confidential', ['resource:customer-master'], 'Applications for accounts, cards and loans, with the decision', 'parquet'],
  ['collections-history', 'Collections history', 'collections', 'lending-decisions', '35 GB', '20k', 'confidential', ['resource:batch-exchange'], 'Letters, calls and instalments of twelve years', 'csv'],
  ['mortgage-book', 'Mortgage book', 'mortgage-decisions', 'lending-decisions', '90 GB', '3k', 'confidential', ['resource:core-ledger-mainframe'], 'Mortgages, valuations and early repayments', 'parquet'],
  ['client-profile', 'Client profile', 'lake-platform', 'enterprise-lake', '310 GB', '700k', 'restricted', ['resource:customer-master'], 'One row per client, rebuilt every night', 'parquet'],
  ['document-scans', 'Document scans', 'document-intake', 'client-documents', '55 TB', '90k', 'restricted', undefined, 'Contracts, payslips and identity papers, as images', 'object-storage'],
  ['call-transcripts', 'Call transcripts', 'contact-routing', 'client-contact', '2.4 TB', '45k', 'confidential', undefined, 'What callers said, written down by a machine', 'object-storage'],
  ['payment-messages', 'Payment messages', 'lake-platform', 'enterprise-lake', '8.5 TB', '6M', 'restricted', ['resource:enterprise-event-bus', 'resource:batch-exchange'], 'Payments to and from other banks', 'parquet'],
  ['cash-machine-journal', 'Cash machine journal', 'lake-platform', 'enterprise-lake', '220 GB', '1.9M', 'confidential', ['resource:batch-exchange'], 'Withdrawals, refills and outages of 2300 machines', 'parquet'],
];

// ------------------------------------------------------- Machine learning

// Squads that build models. Each gets a model, its training and feature pipelines and a service that answers.
// prettier-ignore
const products = [
  { squad: 'credit-scoring', stem: 'credit-score', title: 'Credit score', system: 'lending-decisions', task: 'credit scoring', framework: 'xgboost', text: 'Chance that a loan is paid back', reads: ['application-archive', 'bureau-files', 'account-ledger-history'], legacy: ['customer-master'], features: 'income_stability,bureau_score,utilization,months_on_book,returned_payments' },
  { squad: 'card-fraud', stem: 'card-fraud', title: 'Card fraud', system: 'fraud-prevention', task: 'fraud detection', framework: 'pytorch', text: 'Chance that somebody else is paying with the card', reads: ['raw-card-transactions'], legacy: ['card-switch-classic'], stream: true, gpu: true, features: 'amount_ratio,merchant_distance,payments_1h,country_change,device_age' },
  { squad: 'transaction-monitoring', stem: 'laundering-alert', title: 'Laundering alert', system: 'fraud-prevention', task: 'money laundering detection', framework: 'xgboost', text: 'Ranks accounts for the investigators', reads: ['raw-card-transactions', 'account-ledger-history', 'payment-messages'], legacy: ['core-ledger-mainframe'], features: 'cash_share,rapid_movement,round_amounts,counterparty_risk' },
  { squad: 'collections', stem: 'repayment-plan', title: 'Repayment plan', system: 'lending-decisions', task: 'repayment prediction', framework: 'lightgbm', text: 'Which plan a customer is likely to keep', reads: ['collections-history', 'account-ledger-history'], legacy: ['batch-exchange'], features: 'days_past_due,promises_kept,balance_trend' },
  { squad: 'affordability', stem: 'spending-estimate', title: 'Spending estimate', system: 'lending-decisions', task: 'spending estimation', framework: 'lightgbm', text: 'What a household needs in a month', reads: ['account-ledger-history', 'application-archive'], legacy: ['core-ledger-mainframe'], features: 'rent,groceries,income_median,dependants' },
  { squad: 'limit-management', stem: 'limit-setting', title: 'Limit setting', system: 'lending-decisions', task: 'credit limits', framework: 'xgboost', text: 'The limit at which a card neither sleeps nor defaults', reads: ['raw-card-transactions', 'application-archive'], legacy: ['card-switch-classic'], extra: ['component:early-warning-model'], features: 'utilization,payment_ratio,limit_age,warning_score' },
  { squad: 'early-warning', stem: 'early-warning', title: 'Early warning', system: 'lending-decisions', task: 'default prediction', framework: 'pytorch', text: 'Small companies that will need help next quarter', reads: ['account-ledger-history', 'payment-messages'], legacy: ['core-ledger-mainframe'], extra: ['component:limit-setting-model'], features: 'turnover_trend,overdraft_days,supplier_delays,limit_use' },
  { squad: 'mortgage-decisions', stem: 'home-value', title: 'Home value', system: 'lending-decisions', task: 'home valuation', framework: 'scikit-learn', text: 'What a home would fetch today', reads: ['mortgage-book'], legacy: ['customer-master'], features: 'floor_area,year_built,region_index,last_sale' },
  { squad: 'application-fraud', stem: 'identity-check', title: 'Identity check', system: 'fraud-prevention', task: 'identity fraud', framework: 'xgboost', text: 'Tells invented applicants from real ones', reads: ['application-archive', 'bureau-files'], legacy: ['customer-master'], features: 'address_age,phone_reuse,bureau_depth,typing_rhythm' },
  { squad: 'client-retention', stem: 'client-churn', title: 'Client churn', system: 'client-relations', task: 'churn prediction', framework: 'xgboost', text: 'Clients who are moving their money away', reads: ['client-profile', 'raw-card-transactions'], legacy: ['customer-master'], features: 'recency,frequency,monetary_value,tenure_months,balance_trend_90d,complaints_12m' },
  { squad: 'card-portfolio', stem: 'card-churn', title: 'Card churn', system: 'client-relations', task: 'churn prediction', framework: 'xgboost', text: 'Card holders who are about to stop using the card', reads: ['client-profile', 'raw-card-transactions'], legacy: ['card-switch-classic'], features: 'recency,frequency,monetary_value,tenure_months,balance_trend_60d,complaints_12m' },
  { squad: 'next-best-offer', stem: 'next-offer', title: 'Next offer', system: 'client-relations', task: 'recommendation', framework: 'tensorflow', text: 'What to suggest to a client, if anything', reads: ['client-profile'], legacy: ['customer-master'], stream: true, features: 'products_held,app_visits,life_event,last_offer' },
  { squad: 'payment-routing', stem: 'settlement-time', title: 'Settlement time', system: 'payment-hub', task: 'duration prediction', framework: 'lightgbm', text: 'How long each way of settling would take', reads: ['payment-messages'], legacy: ['batch-exchange'], stream: true, features: 'currency,hour,corridor,queue_length' },
  { squad: 'cash-forecasting', stem: 'cash-demand', title: 'Cash demand', system: 'payment-hub', task: 'demand forecasting', framework: 'scikit-learn', text: 'Withdrawals of each cash machine, a week ahead', reads: ['cash-machine-journal'], legacy: ['batch-exchange'], noCi: true, features: 'weekday,payday,holiday,weather' },
  { squad: 'document-intake', stem: 'document-reader', title: 'Document reader', system: 'client-documents', task: 'document understanding', framework: 'pytorch', text: 'Finds names, sums and signatures on a page', reads: ['document-scans'], legacy: [], gpu: true, features: 'page_layout,text_lines,stamp_regions' },
  { squad: 'contact-routing', stem: 'contact-intent', title: 'Contact intent', system: 'client-contact', task: 'intent classification', framework: 'pytorch', text: 'What a caller wants, from the first sentence', reads: ['call-transcripts'], legacy: ['customer-master'], gpu: true, noCi: true, features: 'first_sentence,products_held,last_contact' },
];

// ------------------------------------------------------------- Entities

const apiVersion = 'backstage.io/v1alpha1';

/** Leaves out what is undefined or empty. */
function compact(object) {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([key, value]) =>
        key === 'children' ||
        (value !== undefined && !(Array.isArray(value) && value.length === 0)),
    ),
  );
}

function entity(
  kind,
  name,
  title,
  description,
  { annotations, tags, links },
  spec,
) {
  return {
    apiVersion,
    kind,
    metadata: compact({ name, title, description, annotations, tags, links }),
    spec: compact(spec),
  };
}

function group(name, title, description, type, parent, annotations) {
  return entity(
    'Group',
    name,
    title,
    description,
    { annotations },
    {
      type,
      profile: { displayName: title, email: `${name}@${mail}` },
      parent,
      children: [],
    },
  );
}

const offices = ['Old Exchange', 'Millbridge', 'Northquay'];

function user(title, team) {
  const office = offices[hired % offices.length];
  const displayName = nextName();
  const name = displayName.toLowerCase().replace(' ', '.');
  const role = roleOfTitle[title];
  return entity(
    'User',
    name,
    undefined,
    `${title}, ${office}`,
    {
      annotations: role && { 'mlops/role': role },
    },
    {
      profile: { displayName, email: `${name}@${mail}` },
      memberOf: [team],
    },
  );
}

function source(repo, ci = true) {
  return {
    'github.com/project-slug': `aldermoor/${repo}`,
    ...(ci && { 'jenkins.io/job-full-name': `aldermoor/${repo}` }),
  };
}

function component(name, title, description, meta, spec) {
  return entity('Component', name, title, description, meta, {
    lifecycle: 'production',
    ...spec,
  });
}

function resource(
  name,
  title,
  description,
  type,
  owner,
  system,
  meta = {},
  dependsOn,
) {
  return entity('Resource', name, title, description, meta, {
    type,
    owner,
    system,
    dependsOn,
  });
}

function machineLearning(product) {
  const {
    squad,
    stem,
    title,
    system,
    task,
    framework,
    text,
    reads,
    legacy,
    features,
  } = product;
  const owner = squad;
  const ci = !product.noCi;
  const data = reads.map(name => `resource:${name}`);
  const old = legacy.map(name => `resource:${name}`);
  const lower = `${title[0].toLowerCase()}${title.slice(1)}`;
  return [
    component(
      `${stem}-model`,
      `${title} model`,
      text,
      {
        annotations: {
          ...source(stem, ci),
          'mlflow.org/experiment': stem,
          'mlops/task': task,
          'mlops/model-card': `https://models.${mail}/${stem}`,
          ...(ci && { 'mlops/monitoring': 'drift,quality' }),
        },
        tags: [framework],
      },
      {
        type: 'ml-model',
        owner,
        system,
        dependsOn: [`component:${stem}-training`, ...(product.extra ?? [])],
      },
    ),
    component(
      `${stem}-training`,
      `${title} training`,
      `Trains the ${lower} model and compares it with the one in use`,
      {
        annotations: {
          ...source(stem, ci),
          'mlops/orchestrator': 'resource:workflow-scheduler',
          'mlops/validation-gate': `https://validation.${mail}/${stem}`,
          ...(product.gpu && { 'mlops/accelerators': 'gpu' }),
        },
        tags: [framework, 'airflow'],
      },
      {
        type: 'training-pipeline',
        owner,
        system,
        dependsOn: [
          `component:${stem}-features`,
          data[0],
          'resource:workflow-scheduler',
        ],
      },
    ),
    component(
      `${stem}-features`,
      `${title} features`,
      `Builds the columns that the ${lower} model sees`,
      {
        annotations: {
          ...source(`${stem}-features`, ci),
          'mlops/features': features,
          ...(ci && { 'mlops/data-validation': 'great-expectations' }),
        },
        tags: ['spark', 'airflow'],
      },
      {
        type: 'feature-pipeline',
        owner,
        system,
        dependsOn: [...data, ...old, 'resource:lake-spark-cluster'],
      },
    ),
    component(
      `${stem}-service`,
      `${title} service`,
      `Answers with the ${lower}, and keeps every answer for the auditors`,
      {
        annotations: {
          ...source(`${stem}-service`, ci),
          'argocd/app-name': `${stem}-service`,
          'pagerduty.com/service-id': `PALD${String(products.indexOf(product) + 1).padStart(3, '0')}`,
          'mlops/log-retention': 'P7Y',
          ...(ci && { 'grafana/dashboard-selector': `${stem}-service` }),
        },
        tags: product.stream ? ['python', 'kafka'] : ['python', 'rest'],
      },
      {
        type: 'ml-service',
        owner,
        system,
        providesApis: [`${stem}-api`],
        dependsOn: [
          `component:${stem}-model`,
          ...(product.stream ? ['resource:enterprise-event-bus'] : []),
        ],
      },
    ),
  ];
}

function decisionApi({ squad, stem, title, system, text }) {
  return entity(
    'API',
    `${stem}-api`,
    `${title} API`,
    text,
    { tags: ['rest'] },
    {
      type: 'openapi',
      lifecycle: 'production',
      owner: squad,
      system,
      definition: [
        'openapi: 3.0.3',
        'info:',
        `  title: ${title} API`,
        '  version: 1.0.0',
        'paths:',
        `  /${stem}:`,
        '    post:',
        `      summary: ${text}`,
        '      responses:',
        "        '200':",
        '          description: The answer and the version of the model that gave it',
        '',
      ].join('\n'),
    },
  );
}

// prettier-ignore
const systems = [
  entity('Domain', 'credit-and-fraud', 'Credit and Fraud', 'Decisions that a supervisor may ask about', { annotations: { 'mlops/regulated': 'SR 11-7' } }, { owner: 'consumer-risk' }),
  entity('Domain', 'client-business', 'Client Business', 'What clients do with the bank every day', {}, { owner: 'clients-and-payments' }),
  entity('Domain', 'foundations', 'Foundations', 'Ledgers and platforms under everything else', {}, { owner: 'enterprise-technology' }),
  ...[
    ['lending-decisions', 'Lending Decisions', 'consumer-risk', 'credit-and-fraud', 'From the application to the last instalment'],
    ['fraud-prevention', 'Fraud Prevention', 'consumer-risk', 'credit-and-fraud', 'Stops payments and applications that are not what they seem'],
    ['risk-lake', 'Risk Lake', 'risk-data', 'credit-and-fraud', 'Ledgers, cards and bureau files of many years'],
    ['client-relations', 'Client Relations', 'clients-and-payments', 'client-business', 'Whom to call, and what to suggest'],
    ['payment-hub', 'Payment Hub', 'payment-routing', 'client-business', 'Payments and cash, in and out'],
    ['client-documents', 'Client Documents', 'document-intake', 'client-business', 'Paper, made readable'],
    ['client-contact', 'Client Contact', 'contact-routing', 'client-business', 'Calls, letters and chats'],
    ['digital-bank', 'Digital Bank', 'digital-channels', 'client-business', 'The app, the online bank and the counter'],
    ['enterprise-lake', 'Enterprise Lake', 'lake-platform', 'foundations', 'Storage and processing for all divisions'],
    ['event-backbone', 'Event Backbone', 'streaming-platform', 'foundations', 'Carries what happens to whoever needs it'],
    ['core-banking', 'Core Banking', 'core-ledger', 'foundations', 'Accounts, bookings and the nightly run'],
    ['card-processing', 'Card Processing', 'card-systems', 'foundations', 'Authorizes and settles card payments'],
    ['customer-records', 'Customer Records', 'mainframe-services', 'foundations', 'Who the clients are'],
    ['partner-exchange', 'Partner Exchange', 'integration-services', 'foundations', 'Files to and from other institutions'],
  ].map(([name, title, owner, domain, description]) =>
    entity('System', name, title, description, {}, { owner, domain }),
  ),
];

// prettier-ignore
const platform = [
  resource('enterprise-event-bus', 'Enterprise event bus', 'The one Kafka cluster that all divisions publish to and read from', 'kafka-cluster', 'streaming-platform', 'event-backbone', { annotations: { 'mlops/cost-center': 'ET-310' }, tags: ['kafka'] }),
  resource('lake-spark-cluster', 'Lake Spark cluster', 'Two hundred nodes, shared by the night', 'spark-cluster', 'lake-platform', 'enterprise-lake', { annotations: { 'mlops/cost-center': 'ET-322' }, tags: ['spark'] }),
  resource('archive-hadoop', 'Archive Hadoop', 'Data older than seven years, on HDFS', 'hadoop-cluster', 'lake-platform', 'enterprise-lake', { tags: ['hadoop', 'hdfs'] }),
  resource('workflow-scheduler', 'Workflow scheduler', 'Airflow, with a calendar of bank holidays in nine countries', 'workflow-orchestrator', 'lake-platform', 'enterprise-lake', { tags: ['airflow'] }),
  resource('regulatory-warehouse', 'Regulatory warehouse', 'Figures for supervisors, frozen at the end of each month', 'data-warehouse', 'reporting-services', 'enterprise-lake', { tags: ['teradata'] }, ['resource:enterprise-event-bus']),
  resource('core-ledger-mainframe', 'Core ledger mainframe', 'Books every account since 1984; written in COBOL', 'mainframe', 'mainframe-services', 'core-banking', { annotations: { 'mlops/end-of-life': '2031-12-31', 'mlops/migration-plan': `https://roadmap.${mail}/core-ledger` }, tags: ['legacy', 'cobol'] }),
  resource('card-switch-classic', 'Card switch Classic', 'Authorizes half of all card payments; the other half has moved', 'card-switch', 'card-systems', 'card-processing', { annotations: { 'mlops/legacy': 'true', 'mlops/migration-plan': `https://roadmap.${mail}/card-switch` }, tags: ['tandem'] }),
  resource('customer-master', 'Customer master', 'Names and addresses of all clients, in a database of 1997', 'database', 'mainframe-services', 'customer-records', { tags: ['legacy', 'db2'] }),
  resource('batch-exchange', 'Batch exchange', 'Fixed-width files to and from other banks and the bureaus', 'file-exchange', 'integration-services', 'partner-exchange', { annotations: { 'mlops/legacy': 'true' }, tags: ['sftp'] }),
  resource('ledger-database', 'Ledger database', 'PostgreSQL, for accounts that have left the mainframe', 'database', 'core-ledger', 'core-banking', { tags: ['postgresql'] }),
];

// prettier-ignore
const dataPipelines = [
  ['card-ingest', 'Card ingest', 'Copies card payments from the bus into the lake', 'risk-data', 'risk-lake', ['spark', 'kafka'], ['resource:enterprise-event-bus', 'resource:card-switch-classic', 'resource:lake-spark-cluster']],
  ['ledger-ingest', 'Ledger ingest', 'Copies the nightly bookings from the mainframe', 'risk-data', 'risk-lake', ['spark', 'airflow'], ['resource:core-ledger-mainframe', 'resource:lake-spark-cluster', 'resource:workflow-scheduler']],
  ['bureau-ingest', 'Bureau ingest', 'Unpacks, checks and loads what the bureaus send', 'risk-data', 'risk-lake', ['python', 'airflow'], ['resource:batch-exchange', 'resource:workflow-scheduler']],
  ['client-profile-build', 'Client profile build', 'Gathers one row per client from six systems', 'lake-platform', 'enterprise-lake', ['spark', 'airflow'], ['resource:customer-master', 'resource:lake-spark-cluster', 'resource:workflow-scheduler']],
  ['regulatory-feed', 'Regulatory feed', 'Fills the regulatory warehouse', 'reporting-services', 'enterprise-lake', ['spark', 'airflow'], ['resource:account-ledger-history', 'resource:regulatory-warehouse']],
].map(([name, title, description, owner, system, tags, dependsOn]) =>
  component(name, title, description, { annotations: source(name), tags }, { type: 'data-pipeline', owner, system, dependsOn }),
);

// prettier-ignore
const riskTools = [
  component('model-gateway', 'Model gateway', 'Sends each question to the model in use, and a share of them to its successor', {
    annotations: { ...source('model-gateway'), 'argocd/app-name': 'model-gateway', 'pagerduty.com/service-id': 'PALDMGW', 'mlops/rollout': 'shadow', 'mlops/rollback': 'automatic' },
    tags: ['kserve', 'go'],
  }, { type: 'model-server', owner: 'model-operations', system: 'fraud-prevention', dependsOn: ['component:card-fraud-model', 'component:identity-check-model', 'resource:enterprise-event-bus'] }),
  component('challenger-bench', 'Challenger bench', 'Rebuilds each model independently and reports where the two disagree', {
    annotations: { ...source('challenger-bench'), 'mlops/task': 'model validation' },
    tags: ['scikit-learn', 'spark'],
  }, { type: 'ml-pipeline', owner: 'model-validation', system: 'lending-decisions', dependsOn: ['resource:application-archive', 'resource:account-ledger-history', 'resource:lake-spark-cluster'] }),
  component('thin-file-score', 'Thin file score', 'A score for people whom no bureau knows, still on trial', {
    annotations: { ...source('thin-file-score'), 'mlflow.org/experiment': 'thin-file-score', 'mlops/task': 'credit scoring' },
    tags: ['pytorch'],
  }, { type: 'ml-model', lifecycle: 'experimental', owner: 'credit-scoring', system: 'lending-decisions', dependsOn: ['resource:account-ledger-history', 'resource:application-archive'] }),
  component('score-card-2009', 'Score card 2009', 'The logistic score card that decided until the credit score came', {
    annotations: { ...source('score-card-2009', false), 'mlops/task': 'credit scoring', 'mlops/migration-plan': `https://roadmap.${mail}/score-card` },
    tags: ['scikit-learn', 'legacy'],
  }, { type: 'ml-model', lifecycle: 'deprecated', owner: 'credit-scoring', system: 'lending-decisions', dependsOn: ['resource:customer-master'] }),
];

// prettier-ignore
const services = [
  ['mobile-bank', 'Mobile bank', 'The app on four million phones', 'website', 'digital-channels', 'digital-bank', ['kotlin', 'swift'], ['next-offer-api'], ['component:account-service'], true],
  ['online-bank', 'Online bank', 'The bank in a browser', 'website', 'digital-channels', 'digital-bank', ['typescript', 'react'], ['next-offer-api'], ['component:account-service'], true],
  ['branch-desk', 'Branch desk', 'What the adviser sees beside the client', 'website', 'branch-systems', 'digital-bank', ['java'], ['client-churn-api', 'credit-score-api'], ['component:account-service'], true],
  ['loan-origination', 'Loan origination', 'Takes applications and pays out loans', 'service', 'branch-systems', 'digital-bank', ['java'], ['credit-score-api', 'spending-estimate-api', 'identity-check-api'], ['resource:customer-master'], true],
  ['account-service', 'Account service', 'Balances and bookings, old ledger or new', 'service', 'core-ledger', 'core-banking', ['java'], undefined, ['resource:core-ledger-mainframe', 'resource:ledger-database'], true],
  ['card-authorization', 'Card authorization', 'Says yes or no to a card payment', 'service', 'card-systems', 'card-processing', ['java'], ['card-fraud-api'], ['resource:card-switch-classic', 'resource:enterprise-event-bus'], true],
  ['payment-engine', 'Payment engine', 'Clears payments with other banks', 'service', 'integration-services', 'partner-exchange', ['java'], ['settlement-time-api', 'laundering-alert-api'], ['resource:batch-exchange', 'resource:enterprise-event-bus'], true],
  ['merchant-statements', 'Merchant statements', 'Monthly statements for shops', 'service', 'merchant-services', 'digital-bank', ['java'], undefined, ['resource:ledger-database'], false],
  ['sign-on', 'Sign-on', 'One sign-on for clients and staff', 'service', 'identity-services', undefined, ['java'], undefined, undefined, true],
  ['supervisor-reports', 'Supervisor reports', 'Reports to three supervisors, on time', 'service', 'reporting-services', 'enterprise-lake', ['java'], undefined, ['resource:regulatory-warehouse'], false],
].map(([name, title, description, type, owner, system, tags, consumesApis, dependsOn, ci]) =>
  component(name, title, description, { annotations: source(name, ci), tags }, { type, owner, system, consumesApis, dependsOn }),
);

// prettier-ignore
const groups = [
  group(root, 'Aldermoor Bank', 'A bank for households and small companies in nine countries, founded in 1871', 'institution'),
  ...divisions.flatMap(({ name, title, description, annotations, squads }) => [
    group(name, title, description, 'division', root, annotations),
    ...squads.map(([squad, squadTitle, , text]) => group(squad, squadTitle, text, 'squad', name)),
  ]),
];

const inDivision = name =>
  new Set(
    divisions
      .find(division => division.name === name)
      .squads.map(([squad]) => squad),
  );
const ml = products.flatMap(machineLearning);
const consumerRisk = inDivision('consumer-risk');

const files = {
  'groups.yaml': groups,
  ...Object.fromEntries(
    divisions.map(({ name, squads }) => [
      `people-${name}.yaml`,
      squads.flatMap(([squad, , kind]) =>
        staffing[kind].map(job => user(job, squad)),
      ),
    ]),
  ),
  'systems.yaml': systems,
  'apis.yaml': products.map(decisionApi),
  'models-consumer-risk.yaml': [
    ...ml.filter(({ spec }) => consumerRisk.has(spec.owner)),
    ...riskTools,
  ],
  'models-clients-and-payments.yaml': ml.filter(
    ({ spec }) => !consumerRisk.has(spec.owner),
  ),
  'pipelines.yaml': dataPipelines,
  'services.yaml': services,
  'datasets.yaml': datasets.map(
    ([
      name,
      title,
      owner,
      system,
      volume,
      records,
      classification,
      dependsOn,
      description,
      tag,
    ]) =>
      resource(
        name,
        title,
        description,
        'dataset',
        owner,
        system,
        {
          annotations: {
            'mlops/data-volume': volume,
            'mlops/records-per-day': records,
            'mlops/data-classification': classification,
          },
          tags: [tag],
        },
        dependsOn,
      ),
  ),
  'platform.yaml': platform,
};

// ---------------------------------------------------------------- Output

const inline = new Set([
  'tags',
  'memberOf',
  'children',
  'providesApis',
  'consumesApis',
]);

function toYaml(object) {
  const document = new Document(object);
  visit(document, {
    Pair(_, { key, value }) {
      if (inline.has(key.value) && isSeq(value)) value.flow = true;
      // The catalog refuses an annotation that YAML would read as a number or a truth value.
      if (key.value === 'annotations' && isMap(value)) {
        for (const item of value.items) item.value.type = 'QUOTE_SINGLE';
      }
    },
  });
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    singleQuote: true,
  });
}

const note =
  '# Written by generate.mjs; edit the tables there and run it again.\n';

for (const file of readdirSync(here)) {
  if (file.endsWith('.yaml')) rmSync(join(here, file));
}
for (const [file, entities] of Object.entries(files)) {
  writeFileSync(join(here, file), note + entities.map(toYaml).join('---\n'));
}
writeFileSync(
  join(here, 'all.yaml'),
  note +
    toYaml({
      apiVersion,
      kind: 'Location',
      metadata: {
        name: 'example-financial-institution',
        description:
          'Aldermoor Bank: three divisions, 34 squads, old systems and a supervisor',
      },
      spec: { targets: Object.keys(files).map(file => `./${file}`) },
    }),
);
