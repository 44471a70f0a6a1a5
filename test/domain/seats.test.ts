/** What an order of so many seats in total means, by the account's state and the host's policy. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decideSeats, SEAT_CEILING, type SeatState } from '../../src/domain/seats.js';

const state: SeatState = { capacity: 10, used: 6, reserved: 1, minimum: 3, maximum: 20, scheduled: null };

describe('deciding about seats', () => {
  test('more is an increase', () => {
    assert.deepEqual(decideSeats(state, 12, 'period_end'), { kind: 'increase', seats: { from: 10, to: 12 } });
  });

  test('fewer waits for the period, or happens at once with or without a credit', () => {
    const seats = { from: 10, to: 8 };
    assert.deepEqual(decideSeats(state, 8, 'period_end'), { kind: 'schedule', seats });
    assert.deepEqual(decideSeats(state, 8, 'immediate_credit'), { kind: 'reduce', seats, credit: true });
    assert.deepEqual(decideSeats(state, 8, 'immediate_no_credit'), { kind: 'reduce', seats, credit: false });
  });

  test('the same is nothing, unless a reduction waits: then it is taken back', () => {
    assert.deepEqual(decideSeats(state, 10, 'period_end'), { kind: 'refused', code: 'nothing_to_change' });
    const waiting = { ...state, scheduled: 8 };
    assert.deepEqual(decideSeats(waiting, 10, 'period_end'), { kind: 'undo', seats: { from: 10, to: 10 } });
  });

  test('lowering again replaces what waits; lowering to what waits is nothing', () => {
    const waiting = { ...state, scheduled: 8 };
    assert.equal(decideSeats(waiting, 9, 'period_end').kind, 'schedule');
    assert.deepEqual(decideSeats(waiting, 8, 'period_end'), { kind: 'refused', code: 'nothing_to_change' });
  });

  test('never below the seats held, and it says how low one can go', () => {
    assert.deepEqual(decideSeats(state, 6, 'period_end'), { kind: 'refused', code: 'seats_in_use', minimum: 7 });
    const few = { ...state, used: 1, reserved: 1 };
    assert.deepEqual(decideSeats(few, 1, 'period_end'), { kind: 'refused', code: 'seats_in_use', minimum: 3 });
    assert.equal(decideSeats(state, 7, 'period_end').kind, 'schedule');
  });

  test('within the bounds of the plan', () => {
    const bounds = { minimum: 3, maximum: 20 };
    assert.deepEqual(decideSeats(state, 21, 'period_end'), { kind: 'refused', code: 'seats_out_of_range', ...bounds });
    const empty = { ...state, used: 0, reserved: 0 };
    assert.deepEqual(decideSeats(empty, 2, 'period_end'), { kind: 'refused', code: 'seats_out_of_range', ...bounds });
    assert.equal(decideSeats(state, 20, 'period_end').kind, 'increase');
  });

  test('a plan without an upper bound still ends where amounts stay exact', () => {
    const open = { ...state, maximum: null };
    assert.equal(decideSeats(open, SEAT_CEILING, 'period_end').kind, 'increase');
    assert.deepEqual(decideSeats(open, SEAT_CEILING + 1, 'period_end'), {
      kind: 'refused', code: 'seats_out_of_range', minimum: 3, maximum: SEAT_CEILING,
    });
  });

  test('an account with more people than seats may buy some, and may not give any back', () => {
    const over = { ...state, used: 14 };
    assert.equal(decideSeats(over, 12, 'period_end').kind, 'increase');
    assert.deepEqual(decideSeats(over, 9, 'period_end'), { kind: 'refused', code: 'seats_in_use', minimum: 15 });
  });

  test('an account above the plan\'s present maximum may come down', () => {
    assert.equal(decideSeats({ ...state, capacity: 30 }, 25, 'period_end').kind, 'schedule');
  });
});
