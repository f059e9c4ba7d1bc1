/**
 * Incidents laid out for people: who is said to have done what to whom, where, when and how many,
 * each value with those who say it; what contradicts, what was revised and what is denied; the tree
 * of voices; briefs and hits of searches; and tolls, each number opening into its incidents and
 * claims, beside statements that are never summed. Folds over claims and incidents that keep
 * nothing and decide for nobody whose word holds: the order of claims changes no answer.
 */
@NullMarked
package isnad.core.view;

import org.jspecify.annotations.NullMarked;
