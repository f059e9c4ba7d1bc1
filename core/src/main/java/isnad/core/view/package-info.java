/**
 * Incidents laid out for people: who is said to have done what to whom, where, when and how many,
 * each value with those who say it; what contradicts, what was revised and what is denied; and the
 * tree of voices. Folds over claims and incidents that keep nothing and decide nothing: the order
 * of claims changes no answer.
 */
@NullMarked
package isnad.core.view;

import org.jspecify.annotations.NullMarked;
