package rapport.sales.likelihood;

import java.util.Arrays;
import java.util.List;

/// Logistic regression with a ridge penalty over traits that are there or not, fitted by iteratively reweighted least
/// squares: S. le Cessie and J. C. van Houwelingen, “Ridge Estimators in Logistic Regression”, Applied Statistics 41
/// (1992). The penalty keeps a trait that was rarely seen near a weight of nothing; the intercept is not penalised.
final class LogisticRegression {
    private static final int MOST_STEPS = 50;
    private static final double SMALL = 1e-8;

    private LogisticRegression() {}

    /// A case that ended.
    ///
    /// @param traits the numbers of those that it has, from 0
    record Example(int[] traits, boolean won) {}

    /// @param weights what each trait adds to the logarithm of the odds
    record Fit(double intercept, double[] weights) {
        double probability(int[] traits) {
            double sum = intercept;
            for (int trait : traits) {
                sum += weights[trait];
            }
            return sigmoid(sum);
        }
    }

    static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// @param traits how many there are
    /// @param ridge  how strongly weights are drawn to nothing; more than 0
    static Fit fit(List<Example> examples, int traits, double ridge) {
        double[] beta = new double[traits + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[traits + 1];
            double[][] hessian = new double[traits + 1][traits + 1];
            for (int j = 1; j <= traits; j++) {
                gradient[j] = -ridge * beta[j];
                hessian[j][j] = ridge;
            }
            hessian[0][0] = SMALL;
            for (Example one : examples) {
                add(one, beta, gradient, hessian);
            }
            double[] move = solve(hessian, gradient);
            double furthest = 0;
            for (int j = 0; j <= traits; j++) {
                beta[j] += move[j];
                furthest = Math.max(furthest, Math.abs(move[j]));
            }
            if (furthest < SMALL) {
                break;
            }
        }
        return new Fit(beta[0], Arrays.copyOfRange(beta, 1, traits + 1));
    }

    private static void add(Example one, double[] beta, double[] gradient, double[][] hessian) {
        double sum = beta[0];
        for (int trait : one.traits()) {
            sum += beta[trait + 1];
        }
        double probability = sigmoid(sum);
        double surprise = (one.won() ? 1 : 0) - probability;
        double weight = probability * (1 - probability);
        gradient[0] += surprise;
        hessian[0][0] += weight;
        for (int a : one.traits()) {
            gradient[a + 1] += surprise;
            hessian[0][a + 1] += weight;
            hessian[a + 1][0] += weight;
            for (int b : one.traits()) {
                hessian[a + 1][b + 1] += weight;
            }
        }
    }

    /// Solves a symmetric, positive definite system by Cholesky's decomposition.
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, SMALL)) : sum / lower[j][j];
            }
        }
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * y[k];
            }
            y[i] = sum / lower[i][i];
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = y[i];
            for (int k = i + 1; k < n; k++) {
                sum -= lower[k][i] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        return x;
    }
}
