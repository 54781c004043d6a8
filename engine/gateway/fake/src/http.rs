//! As much of HTTP/1.1 as the fake needs: requests with a length are read, heads and chunks are written.

use std::io;
use tokio::io::{AsyncRead, AsyncReadExt};

/// The longest head of a request.
pub const HEAD_BYTES_MAX: usize = 64 * 1024;

/// The longest body of a request.
pub const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// A request as it was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// Whether the connection is used again afterwards.
    pub(crate) fn keeps(&self) -> bool {
        !self.headers.iter().any(|(name, value)| name == "connection" && value.eq_ignore_ascii_case("close"))
    }
}

/// The next request; `None` when the client has left between two. `buffer` holds what was read beyond it.
pub(crate) async fn read<R: AsyncRead + Unpin>(from: &mut R, buffer: &mut Vec<u8>) -> io::Result<Option<Request>> {
    let head_end = loop {
        if let Some(at) = find(buffer, b"\r\n\r\n") {
            break at;
        }
        if buffer.len() > HEAD_BYTES_MAX {
            return Err(bad("the head is too long"));
        }
        if from.read_buf(buffer).await? == 0 {
            return if buffer.is_empty() { Ok(None) } else { Err(bad("the head is cut")) };
        }
    };
    let head = String::from_utf8(buffer[..head_end].to_vec()).map_err(|_| bad("the head is no text"))?;
    let mut request = parse(&head).ok_or_else(|| bad("the head is no HTTP/1.1"))?;
    let length = length(&request)?;
    buffer.drain(..head_end + 4);
    while buffer.len() < length {
        if from.read_buf(buffer).await? == 0 {
            return Err(bad("the body is cut"));
        }
    }
    request.body = buffer.drain(..length).collect();
    Ok(Some(request))
}

fn length(request: &Request) -> io::Result<usize> {
    let header = |name: &str| request.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    if header("transfer-encoding").is_some() {
        return Err(bad("a body needs a length"));
    }
    let length = header("content-length").map_or(Ok(0), str::parse).map_err(|_| bad("the length is no number"))?;
    if length > BODY_BYTES_MAX {
        return Err(bad("the body is too long"));
    }
    Ok(length)
}

fn parse(head: &str) -> Option<Request> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    first.next().filter(|version| *version == "HTTP/1.1")?;
    let mut headers = Vec::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Some(Request { method, target, headers, body: Vec::new() })
}

/// The head of an answer; `framing` says how its end is known.
pub(crate) fn head(status: u16, headers: &[(&'static str, String)], framing: &str) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} {}\r\n", reason(status));
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(framing);
    text.push_str("\r\n\r\n");
    text.into_bytes()
}

/// Bytes as one chunk of a chunked body. No bytes make the last chunk.
pub(crate) fn chunk(bytes: &[u8]) -> Vec<u8> {
    let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
    chunk.extend_from_slice(bytes);
    chunk.extend_from_slice(b"\r\n");
    chunk
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "As Scripted",
    }
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes.windows(pattern.len()).position(|window| window == pattern)
}

fn bad(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::{chunk, read};

    async fn all(bytes: &[u8]) -> Vec<std::io::Result<Option<super::Request>>> {
        let (mut from, mut buffer, mut read_) = (bytes, Vec::new(), Vec::new());
        loop {
            let next = read(&mut from, &mut buffer).await;
            let is_last = !matches!(next, Ok(Some(_)));
            read_.push(next);
            if is_last {
                return read_;
            }
        }
    }

    #[tokio::test]
    async fn two_requests_on_one_connection_are_both_read() {
        let bytes = b"POST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET /c HTTP/1.1\r\n\r\n";
        let read = all(bytes).await;
        let first = read[0].as_ref().unwrap().as_ref().unwrap();
        assert_eq!((first.method.as_str(), first.target.as_str(), &first.body[..]), ("POST", "/a?b", &b"abc"[..]));
        assert_eq!(first.headers[0], ("host".to_owned(), "x".to_owned()));
        assert_eq!(read[1].as_ref().unwrap().as_ref().unwrap().target, "/c");
        assert!(matches!(read[2], Ok(None)));
    }

    #[tokio::test]
    async fn what_is_no_request_is_an_error() {
        let cases: [&[u8]; 5] = [
            b"nonsense\r\n\r\n",
            b"GET /",
            b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc",
            b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ];
        for case in cases {
            assert!(all(case).await[0].is_err(), "{}", String::from_utf8_lossy(case));
        }
    }

    #[test]
    fn the_empty_chunk_is_the_last_one() {
        assert_eq!(chunk(b"hello world ab cd"), b"11\r\nhello world ab cd\r\n");
        assert_eq!(chunk(b""), b"0\r\n\r\n");
    }
}
