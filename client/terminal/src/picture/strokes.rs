//! Signs that are lines or bars, as shapes: no font joins them without gaps.

/// Half the width of a light and of a strong line, in hundredths of a cell's width.
const LIGHT: f32 = 0.07;
const HEAVY: f32 = 0.16;

/// The strength of a sign's line to the north, east, south and west: 0, 1 (light) or 2 (strong); and whether it has gaps.
fn lines_of(sign: char) -> Option<([u8; 4], bool)> {
    let lines = match sign {
        '─' | '┄' => [0, 1, 0, 1],
        '│' | '┆' => [1, 0, 1, 0],
        '╭' | '┌' => [0, 1, 1, 0],
        '╮' | '┐' => [0, 0, 1, 1],
        '╰' | '└' => [1, 1, 0, 0],
        '╯' | '┘' => [1, 0, 0, 1],
        '├' => [1, 1, 1, 0],
        '┤' => [1, 0, 1, 1],
        '┬' => [0, 1, 1, 1],
        '┴' => [1, 1, 0, 1],
        '┼' => [1, 1, 1, 1],
        '╵' => [1, 0, 0, 0],
        '╶' => [0, 1, 0, 0],
        '╷' => [0, 0, 1, 0],
        '╴' => [0, 0, 0, 1],
        '━' => [0, 2, 0, 2],
        '┃' => [2, 0, 2, 0],
        '┏' => [0, 2, 2, 0],
        '┓' => [0, 0, 2, 2],
        '┗' => [2, 2, 0, 0],
        '┛' => [2, 0, 0, 2],
        '┠' => [2, 1, 2, 0],
        '┨' => [2, 0, 2, 1],
        '┷' => [1, 2, 0, 2],
        '┯' => [0, 2, 1, 2],
        '╋' => [2, 2, 2, 2],
        _ => return None,
    };
    Some((lines, matches!(sign, '┄' | '┆')))
}

/// The part of a cell that a bar covers, from the left: `▌` is a half. `▐` covers the right half.
fn bar_of(sign: char) -> Option<(f32, f32)> {
    let eighths = match sign {
        '▐' => return Some((0.5, 0.5)),
        '█' => 8,
        '▉' => 7,
        '▊' => 6,
        '▋' => 5,
        '▌' => 4,
        '▍' => 3,
        '▎' => 2,
        '▏' => 1,
        _ => return None,
    };
    Some((0.0, eighths as f32 / 8.0))
}

/// A rectangle: left, top, width, height.
pub type Shape = (f32, f32, f32, f32);

/// The shapes of a sign in a cell of this size; `None`: it is a letter.
pub fn shapes(sign: char, (width, height): (f32, f32)) -> Option<Vec<Shape>> {
    if let Some((from, part)) = bar_of(sign) {
        return Some(vec![(from * width, height * 0.12, part * width, height * 0.76)]);
    }
    let ([north, east, south, west], gaps) = lines_of(sign)?;
    let half = |strength: u8| if strength == 2 { HEAVY * width } else { LIGHT * width };
    let (x, y) = (width / 2.0, height / 2.0);
    // Every arm reaches over the middle by half a line, so that corners are closed.
    let over = half([north, east, south, west].into_iter().max().unwrap_or(1));
    let mut shapes = Vec::new();
    if north > 0 {
        shapes.push((x - half(north), 0.0, 2.0 * half(north), y + over));
    }
    if south > 0 {
        shapes.push((x - half(south), y - over, 2.0 * half(south), height - y + over));
    }
    if west > 0 {
        shapes.push((0.0, y - half(west), x + over, 2.0 * half(west)));
    }
    if east > 0 {
        shapes.push((x - over, y - half(east), width - x + over, 2.0 * half(east)));
    }
    Some(if gaps { shapes.into_iter().flat_map(dashes).collect() } else { shapes })
}

/// A line with a gap in its middle.
fn dashes((x, y, width, height): Shape) -> [Shape; 2] {
    const DASH: f32 = 0.3;
    if width > height {
        [(x, y, width * DASH, height), (x + width * (1.0 - DASH), y, width * DASH, height)]
    } else {
        [(x, y, width, height * DASH), (x, y + height * (1.0 - DASH), width, height * DASH)]
    }
}
