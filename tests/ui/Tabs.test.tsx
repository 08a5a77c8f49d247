import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Tab, TabList, TabPanel, Tabs } from '../../src/ui/Tabs.tsx';

function Example({ first = 'one', dir = 'ltr' }: { first?: string; dir?: 'ltr' | 'rtl' }) {
  const [open, setOpen] = useState(first);
  return (
    <Tabs value={open} onValueChange={setOpen} dir={dir}>
      <TabList label="Choose a version">
        {['one', 'two', 'three'].map(name => (
          <Tab
            key={name}
            value={name}
            href={`/${name}/`}
            current={open === name}
            onSelect={() => setOpen(name)}
          >
            {name}
          </Tab>
        ))}
      </TabList>
      {['one', 'two', 'three'].map(name => (
        <TabPanel key={name} value={name}>
          <p>The words of {name}.</p>
        </TabPanel>
      ))}
    </Tabs>
  );
}

describe('tabs without script', () => {
  const html = renderToString(<Example />);

  test('are links to their own addresses, the open one marked', () => {
    expect(html).toContain('href="/two/"');
    expect(html).toContain('aria-current="page"');
    expect(html).toContain('<nav class="tab-list" aria-label="Choose a version"');
  });

  test('claim no role and no place in the tab order that only script could serve', () => {
    expect(html).not.toMatch(/role="tab|tabindex|aria-selected|aria-controls/);
  });

  test('carry no inline style, which our policy refuses', () => {
    expect(html).not.toContain('style=');
  });
});

describe('tabs with script', () => {
  test('are named tabs that switch in place and keep the focus', async () => {
    render(<Example />);
    const two = screen.getByRole('tab', { name: 'two' });
    await userEvent.click(two);
    expect(two).toHaveAttribute('aria-selected', 'true');
    // It comes with the frame after the press.
    await waitFor(() => expect(two).toHaveFocus());
    expect(screen.getByRole('tab', { name: 'one' })).toHaveAttribute('aria-selected', 'false');
    expect(screen.getByRole('tablist', { name: 'Choose a version' })).toBeVisible();
  });

  test('follow the arrow keys, the other way round from right to left', async () => {
    const { unmount } = render(<Example />);
    screen.getByRole('tab', { name: 'one' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'two' })).toHaveAttribute('aria-selected', 'true');
    unmount();
    render(<Example dir="rtl" />);
    screen.getByRole('tab', { name: 'one' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'two' })).toHaveAttribute('aria-selected', 'true');
  });

  test('a bare click, as assistive technology sends it, switches and does not leave the page', () => {
    render(<Example />);
    const two = screen.getByRole('tab', { name: 'two' });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    two.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('a click with a modifier is the browser’s: it opens the link elsewhere and switches nothing', async () => {
    render(<Example />);
    const two = screen.getByRole('tab', { name: 'two' });
    two.addEventListener('click', event => event.preventDefault());
    const user = userEvent.setup();
    await user.keyboard('{Meta>}');
    await user.click(two);
    expect(screen.getByRole('tab', { name: 'one' })).toHaveAttribute('aria-selected', 'true');
  });

  test('of quick presses the last one counts, and has the focus', async () => {
    render(<Example />);
    for (const name of ['two', 'three'])
      fireEvent.mouseDown(screen.getByRole('tab', { name }), { button: 0 });
    const three = screen.getByRole('tab', { name: 'three' });
    await waitFor(() => expect(three).toHaveFocus());
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(three).toHaveFocus();
    expect(three).toHaveAttribute('aria-selected', 'true');
  });

  test('one press asks once, also where nothing comes of it before its focus and its click', async () => {
    const asked: string[] = [];
    render(
      <Tabs value="one" onValueChange={value => asked.push(value)} dir="ltr">
        <TabList label="Choose a version">
          {['one', 'two'].map(name => (
            <Tab
              key={name}
              value={name}
              href={`/${name}/`}
              current={name === 'one'}
              onSelect={() => asked.push(name)}
            >
              {name}
            </Tab>
          ))}
        </TabList>
      </Tabs>,
    );
    const two = screen.getByRole('tab', { name: 'two' });
    await userEvent.click(two);
    await waitFor(() => expect(two).toHaveFocus());
    expect(asked).toEqual(['two']);
    // A second press is a second wish, and so is a click that no press went before.
    await userEvent.click(two);
    expect(asked).toEqual(['two', 'two']);
    await new Promise(resolve => setTimeout(resolve, 20));
    fireEvent.click(two);
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual(['two', 'two', 'two', 'two']);
  });

  test('where no tab is open, moving the focus in opens none', async () => {
    render(<Example first="" />);
    await userEvent.tab();
    expect(screen.getAllByRole('tab').filter(tab => tab.getAttribute('aria-selected') === 'true')).toEqual(
      [],
    );
  });
});
