/**
 * A technology for large or analytic data. Engines and transports count for the mode; the others are shown only.
 * @public
 */
export interface DataTechnology {
  id: string;
  title: string;
  kind: 'engine' | 'transport' | 'other';
  /** Spellings beside the id. Words with another everyday meaning stand here only with their qualifier. */
  words?: readonly string[];
  /** The id alone has another everyday meaning, so it counts only where data systems are declared. */
  ambiguous?: boolean;
}

export const dataTechnologies: readonly DataTechnology[] = [
  // Processing engines
  {
    id: 'spark',
    title: 'Spark',
    kind: 'engine',
    words: [
      'apache-spark',
      'pyspark',
      'aws-emr',
      'amazon-emr',
      'emr-cluster',
      'dataproc',
    ],
  },
  {
    id: 'hadoop',
    title: 'Hadoop',
    kind: 'engine',
    words: ['apache-hadoop', 'hdfs', 'mapreduce', 'apache-hive'],
  },
  {
    id: 'flink',
    title: 'Flink',
    kind: 'engine',
    words: ['apache-flink', 'pyflink'],
  },
  { id: 'databricks', title: 'Databricks', kind: 'engine' },
  {
    id: 'beam',
    title: 'Beam',
    kind: 'engine',
    ambiguous: true,
    words: ['apache-beam', 'google-dataflow', 'cloud-dataflow'],
  },
  { id: 'dask', title: 'Dask', kind: 'engine' },
  {
    id: 'ray',
    title: 'Ray',
    kind: 'engine',
    ambiguous: true,
    words: ['ray-cluster', 'ray-train', 'ray-tune', 'kuberay'],
  },
  {
    id: 'trino',
    title: 'Trino',
    kind: 'engine',
    words: ['presto', 'prestodb', 'aws-athena', 'amazon-athena'],
  },
  { id: 'snowflake', title: 'Snowflake', kind: 'engine' },
  {
    id: 'bigquery',
    title: 'BigQuery',
    kind: 'engine',
    words: ['google-bigquery'],
  },
  {
    id: 'redshift',
    title: 'Redshift',
    kind: 'engine',
    words: ['amazon-redshift'],
  },
  { id: 'synapse', title: 'Synapse', kind: 'engine', words: ['azure-synapse'] },
  // Transports
  {
    id: 'kafka',
    title: 'Kafka',
    kind: 'transport',
    words: [
      'apache-kafka',
      'confluent-kafka',
      'redpanda',
      'amazon-msk',
      'aws-msk',
    ],
  },
  {
    id: 'kinesis',
    title: 'Kinesis',
    kind: 'transport',
    words: ['aws-kinesis', 'amazon-kinesis'],
  },
  {
    id: 'pulsar',
    title: 'Pulsar',
    kind: 'transport',
    words: ['apache-pulsar'],
  },
  {
    id: 'pubsub',
    title: 'Pub/Sub',
    kind: 'transport',
    words: ['google-pubsub', 'cloud-pubsub', 'google-pub-sub'],
  },
  {
    id: 'event-hubs',
    title: 'Event Hubs',
    kind: 'transport',
    words: ['azure-event-hubs', 'eventhub', 'eventhubs', 'event-hub'],
  },
  // Warehouses, lakes, analytic and special stores
  {
    id: 'data-warehouse',
    title: 'Data warehouse',
    kind: 'other',
    words: ['warehouse', 'dwh'],
  },
  {
    id: 'data-lake',
    title: 'Data lake',
    kind: 'other',
    words: [
      'datalake',
      'lakehouse',
      'delta-lake',
      'apache-iceberg',
      'iceberg',
      'lakefs',
    ],
  },
  { id: 'clickhouse', title: 'ClickHouse', kind: 'other' },
  { id: 'druid', title: 'Druid', kind: 'other', words: ['apache-druid'] },
  { id: 'teradata', title: 'Teradata', kind: 'other' },
  {
    id: 'elasticsearch',
    title: 'Elasticsearch',
    kind: 'other',
    words: ['opensearch'],
  },
  {
    id: 'cassandra',
    title: 'Cassandra',
    kind: 'other',
    words: ['apache-cassandra'],
  },
  {
    id: 'vector-database',
    title: 'Vector database',
    kind: 'other',
    words: [
      'vector-store',
      'vector-db',
      'pgvector',
      'milvus',
      'pinecone',
      'weaviate',
      'qdrant',
    ],
  },
  {
    id: 'graph-database',
    title: 'Graph database',
    kind: 'other',
    words: ['neo4j', 'graph-store'],
  },
  {
    id: 'time-series-database',
    title: 'Time-series database',
    kind: 'other',
    words: ['timescaledb', 'influxdb', 'timeseries-database'],
  },
  // Orchestration, transformation, catalogues, quality and BI
  {
    id: 'airflow',
    title: 'Airflow',
    kind: 'other',
    words: ['apache-airflow', 'cloud-composer', 'astronomer'],
  },
  { id: 'dagster', title: 'Dagster', kind: 'other' },
  { id: 'prefect', title: 'Prefect', kind: 'other' },
  { id: 'dbt', title: 'dbt', kind: 'other' },
  { id: 'nifi', title: 'NiFi', kind: 'other', words: ['apache-nifi'] },
  { id: 'aws-glue', title: 'AWS Glue', kind: 'other', words: ['glue-job'] },
  {
    id: 'data-catalog',
    title: 'Data catalog',
    kind: 'other',
    words: ['datahub', 'openmetadata', 'apache-atlas'],
  },
  { id: 'great-expectations', title: 'Great Expectations', kind: 'other' },
  {
    id: 'bi',
    title: 'Business intelligence',
    kind: 'other',
    ambiguous: true,
    words: ['superset', 'looker', 'tableau', 'powerbi', 'power-bi', 'metabase'],
  },
  {
    id: 'feature-store',
    title: 'Feature store',
    kind: 'other',
    words: ['feast', 'tecton'],
  },
  {
    id: 'data-product',
    title: 'Data product',
    kind: 'other',
    words: ['data-contract'],
  },
];

/** Kinds of data source, by the words that name them in a type, tag or name. */
export const dataSourceKinds: Readonly<Record<string, readonly string[]>> = {
  relational: [
    'postgres',
    'postgresql',
    'mysql',
    'mariadb',
    'oracle',
    'sql-server',
    'mssql',
    'sqlite',
    'db2',
    'database',
    'table',
    'timescaledb',
  ],
  document: [
    'mongodb',
    'couchdb',
    'dynamodb',
    'document-store',
    'elasticsearch',
    'opensearch',
    'cosmosdb',
    'firestore',
  ],
  warehouse: [
    'data-warehouse',
    'warehouse',
    'snowflake',
    'bigquery',
    'redshift',
    'synapse',
    'teradata',
    'clickhouse',
  ],
  'object store': [
    's3',
    's3-bucket',
    'gcs',
    'bucket',
    'blob-storage',
    'object-store',
    'data-lake',
    'datalake',
    'lakehouse',
    'delta-lake',
    'hdfs',
    'parquet',
  ],
  stream: [
    'kafka',
    'kinesis',
    'pulsar',
    'pubsub',
    'event-hubs',
    'stream',
    'topic',
    'event-stream',
  ],
  file: ['file', 'files', 'csv', 'sftp', 'file-share', 'spreadsheet'],
  graph: ['neo4j', 'graph-database'],
  vector: [
    'vector-database',
    'vector-store',
    'pgvector',
    'milvus',
    'pinecone',
    'weaviate',
    'qdrant',
  ],
  'feature store': ['feature-store', 'feast', 'tecton'],
};

/** Types of what pipelines and models read as data. */
export const datasetTypes: readonly string[] = [
  'dataset',
  'data-product',
  'table',
  'bucket',
  's3-bucket',
  'database',
  'data-lake',
  'data-warehouse',
  'warehouse',
  'stream',
  'topic',
  'kafka-topic',
  'feature-table',
  'file-share',
];
