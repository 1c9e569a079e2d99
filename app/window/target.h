// SPDX-License-Identifier: MIT
#pragma once

/// How wide and high, in pixels, what is clicked is at least: a finger or a shaking hand can hit it
/// (WCAG 2.2, 2.5.8).
constexpr int leastTarget = 24;
