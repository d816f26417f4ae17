import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExplorePage } from './explore-page.tsx';

const root = document.getElementById('explore');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ExplorePage />
    </StrictMode>,
  );
}
