/**
 * An ML framework and the family it belongs to.
 */
export interface Framework {
  title: string;
  family: 'classic' | 'deep-learning' | 'spark-mllib';
}

const classic = (title: string): Framework => ({ title, family: 'classic' });
const deep = (title: string): Framework => ({ title, family: 'deep-learning' });
const spark: Framework = { title: 'Spark MLlib', family: 'spark-mllib' };

/** ML frameworks in one spelling. Any other word counts as classic. */
export const frameworks: Readonly<Record<string, Framework>> = {
  'scikit-learn': classic('scikit-learn'),
  sklearn: classic('scikit-learn'),
  xgboost: classic('XGBoost'),
  lightgbm: classic('LightGBM'),
  catboost: classic('CatBoost'),
  statsmodels: classic('statsmodels'),
  prophet: classic('Prophet'),
  h2o: classic('H2O'),
  pytorch: deep('PyTorch'),
  tensorflow: deep('TensorFlow'),
  keras: deep('Keras'),
  jax: deep('JAX'),
  mxnet: deep('MXNet'),
  paddlepaddle: deep('PaddlePaddle'),
  huggingface: deep('Hugging Face'),
  'hugging-face': deep('Hugging Face'),
  transformers: deep('Transformers'),
  'deep-learning': deep('deep learning'),
  'spark-mllib': spark,
  mllib: spark,
  'spark-ml': spark,
};

/** A framework, or a family of them, as people write it. */
export function titleOfFramework(word: string): string {
  return Object.hasOwn(frameworks, word) ? frameworks[word].title : word;
}
