import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from '@/tests/tools/new/capture';

const page = `<div role="dialog" data-testid="sheetDialog" style="width:10px" data-user="ana_invented">
  <!-- Ana's page --><script>steal()</script>
  <a href="https://x.com/ana_invented/status/1734?s=20" data-testid="UserAvatar-Container-ana_invented">Ana Ivanova</a>
  <div aria-label="Comment by Ana Ivanova" role="article">Room 14, Maple Ward</div>
  <div contenteditable="true" role="textbox" aria-label="Post text">Hello from Ana</div>
  <img src="blob:https://x.com/5f" alt="Ana at her desk"><img src="https://scontent.example/ana.jpg" alt="">
  <button data-testid="tweetButton">Post</button><button>Ana’s drafts</button></div>`;

describe('a capture', () => {
  const { html, kept } = withoutPersonalData(page);

  it('keeps nothing of a person: no name, handle, picture, address or number', () => {
    expect(html).not.toMatch(/ana|ivanova|maple|14|1734|scontent|steal|style=|data-user/i);
  });

  it('keeps the hooks and the words of the site', () => {
    for (const hook of [
      'role="dialog"',
      'data-testid="sheetDialog"',
      'data-testid="tweetButton"',
      'aria-label="Post text"',
      'aria-label="Comment by Xxx Xxxxxxx"',
      'href="/x/status/0"',
      'src="blob:kept"',
      '>Post<',
    ])
      expect(html).toContain(hook);
  });

  it('cleans what stands in a saved shadow root too', () => {
    const shadow = '<div><template shadowrootmode="open"><style>.ana{}</style><p>Ana</p></template></div>';
    expect(withoutPersonalData(shadow).html).toBe('<div><template shadowrootmode="open"><p>Xxx</p></template></div>\n');
  });

  it('keeps the shape of what it masks', () => {
    expect(html).toContain('>Xxxx 00, Xxxxx Xxxx<');
    expect(html).toContain('>Xxxxx xxxx Xxx<');
  });

  it('lists what it kept, to be read over', () => {
    expect(kept).toEqual(['Comment by ', 'Post', 'Post text', 'UserAvatar-Container-x', 'sheetDialog', 'tweetButton']);
  });

  it('takes anything: nothing, broken tags, a page of another kind', () => {
    expect(withoutPersonalData('').html).toBe('\n');
    expect(() => withoutPersonalData('<div><p>unclosed <b')).not.toThrow();
  });
});
