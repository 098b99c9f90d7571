//! What a pair carries: by the ratings of both halves, and by what is terminated.

mod ratings;
mod wired;
